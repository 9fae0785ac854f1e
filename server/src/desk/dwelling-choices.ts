import { dayOf, isVirkningstid } from '../ground/bitemporal/index.ts';
import { assert } from '../ground/faults/index.ts';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import {
  acceptsVilkaar,
  type Caller,
  type Ejernummer,
  findTilladelse,
  inForce,
  subscribesTo,
} from '../rooms/access/index.ts';
import { findPris } from '../rooms/billing/index.ts';
import { BOLIGOPSLAG, lookBackFrom } from '../services/index.ts';
import type { DeskParts } from './parts.ts';

/** What a landlord's lookup can be made with. Days are `YYYY-MM-DD`, prices whole øre. */
export interface DwellingChoices {
  /** The owners' numbers that are tied to the customer now. */
  readonly ejernumre: readonly Pick<Ejernummer, 'nummer' | 'grundlag'>[];
  /** Whether the customer subscribes to the pages. */
  readonly abonnerer: boolean;
  /** Whether the customer stands by the terms that apply. */
  readonly accepterer: boolean;
  readonly dag: string;
  /** The earliest day to ask from. */
  readonly tidligst: string | undefined;
  readonly prisOere: number | undefined;
  /** A month of the pages, and of the web service that standing lookups belong to. */
  readonly abonnementOere: number | undefined;
  readonly webserviceOere: number | undefined;
}

/** What a caller can look dwellings up with on the pages, and what it costs today (S003); refused without the service. */
export function dwellingChoicesOf(
  caller: Caller,
  present: ReturnType<DeskParts['present']>,
): DwellingChoices | Refusal {
  const { virkning, registrering: at } = present;
  if (findTilladelse(caller, BOLIGOPSLAG.id, undefined, at) === undefined) return refuse('tjeneste-ikke-tilladt');
  const { udlejer } = caller;
  assert(isVirkningstid(virkning), 'the present is a moment');
  const dag = dayOf(virkning);
  return {
    ejernumre: udlejer.ejernumre
      .filter((one) => inForce(one, at))
      .map(({ nummer, grundlag }) => ({ nummer, grundlag })),
    abonnerer: subscribesTo(udlejer, 'cprweb', at),
    accepterer: acceptsVilkaar(udlejer, at),
    dag,
    tidligst: lookBackFrom(undefined, dag),
    prisOere: findPris('opslag:boligopslag', dag)?.oere,
    abonnementOere: findPris('abonnement:cprweb', dag)?.oere,
    webserviceOere: findPris('abonnement:cpr-services', dag)?.oere,
  };
}

import { readDelivered, toWireDate } from '../ground/bitemporal/index.ts';
import { findPris } from '../rooms/billing/index.ts';
import { type DisclosedPerson, type Disclosure, factsOf, stateOf } from '../rooms/disclosure/index.ts';
import type { Outcome } from './ask.ts';
import type { DwellingAnswered } from './walk-dwelling.ts';

/** Somebody who lives or lived in the dwelling, as every door tells it. Days are `YYYY-MM-DD`, unknown parts zeros. */
export interface ToldResident {
  readonly etage: string | undefined;
  readonly sidedoer: string | undefined;
  readonly adresseringsnavn: string | undefined;
  readonly fornavne: string | undefined;
  readonly mellemnavn: string | undefined;
  readonly efternavn: string | undefined;
  /** The day of moving in, or of the owner's acquisition where that is later. */
  readonly tilflyttet: string | undefined;
  readonly tilflyttetUsikker: boolean;
  /** The day of moving out; undefined for who lives there now. */
  readonly fraflyttet: string | undefined;
  readonly fraflyttetUsikker: boolean;
  /** Whether name and address are protected: they may be passed on to no other private party (CPR-loven § 28). */
  readonly beskyttet: boolean;
}

/** A landlord's answer, as every door tells it. */
export interface ToldDwelling {
  readonly journal: { readonly id: string; readonly tid: string };
  readonly bolig: DwellingAnswered;
  readonly beboere: readonly ToldResident[];
  /** What the lookup costs, whole øre; undefined where no price is known. */
  readonly prisOere: number | undefined;
}

/** Tells the answer to a landlord's question. Throws where it is the answer to another one: a defect. */
export function tellDwelling({ disclosure, bolig, receipt }: Extract<Outcome, { kind: 'answer' }>): ToldDwelling {
  if (bolig === undefined) throw new Error('defect: no answer about a dwelling');
  return {
    journal: { id: receipt.entryId, tid: receipt.tid },
    bolig,
    beboere: disclosure.persons.map((person) => tellResident(disclosure, person)),
    prisOere: findPris('opslag:boligopslag', bolig.dag)?.oere,
  };
}

/** Tells of one stay of somebody who was disclosed to a landlord. */
export function tellResident(disclosure: Disclosure, person: DisclosedPerson): ToldResident {
  const valueIn = (id: string) => {
    const state = stateOf(disclosure, person, id);
    return state.state === 'value' ? state.value : undefined;
  };
  return {
    etage: valueIn('bopael.etage'),
    sidedoer: valueIn('bopael.sidedoer'),
    adresseringsnavn: valueIn('navn.adresseringsnavn'),
    fornavne: valueIn('navn.fornavne'),
    mellemnavn: valueIn('navn.mellemnavn'),
    efternavn: valueIn('navn.efternavn'),
    tilflyttet: dayOf(valueIn('bopael.virkningFra')),
    tilflyttetUsikker: valueIn('bopael.virkningFraUsikkerhedsmarkering') !== undefined,
    fraflyttet: dayOf(valueIn('bopael.virkningTil')),
    fraflyttetUsikker: valueIn('bopael.virkningTilUsikkerhedsmarkering') !== undefined,
    beskyttet: factsOf(person, 'beskyttelse').length > 0,
  };
}

function dayOf(text: string | undefined): string | undefined {
  const read = readDelivered({ text, uncertain: false });
  return read.ok ? toWireDate(read.value) : undefined;
}

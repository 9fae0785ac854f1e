import type { AsOf } from '../ground/bitemporal/index.ts';
import { endOfDay, startOfDay } from '../ground/bitemporal/index.ts';
import type { FactInTime } from '../ground/facts/index.ts';
import { fieldsByKind } from '../ground/fields/index.ts';
import type { Warrant } from '../rooms/access/index.ts';
import type { Finding } from '../rooms/disclosure/index.ts';
import type { PersonNow } from '../rooms/register/index.ts';
import {
  type KendtAdresse,
  type ResidencePeriod,
  type Resident,
  residentsOf,
  type Service,
} from '../services/index.ts';
import type { DeskParts } from './parts.ts';

/** Step 4 for a dwelling: each stay of those who live there, and of those who left, with the name of today and the mark. */
export async function findResidents(
  parts: DeskParts,
  warrant: Warrant,
  service: Service,
  adresse: KendtAdresse,
  period: ResidencePeriod,
  now: AsOf,
): Promise<readonly Finding[]> {
  const { kommunekode, vejkode, husnr: husnummer } = adresse;
  // An address is one dwelling, also without floor or door: who lives beside it in the house is none of its owner's.
  const isOneDwelling = adresse.adresseId !== undefined;
  const [etage, sidedoer] = [adresse.etage, adresse.doer].map((part) => (isOneDwelling ? (part ?? '') : undefined));
  const reach = { fra: startOfDay(period.fra), til: endOfDay(startOfDay(period.today)), now };
  const at = { kommunekode, vejkode, husnummer, etage, sidedoer };
  const stays = await parts.register.findStays(warrant, at, reach);
  return residentsOf(stays, period).map((resident) =>
    findingOfStay(resident.stay.person, stayOf(resident, adresse), service),
  );
}

/** What is told beside the stay: the name of today, and the mark. */
const WITH_THE_STAY: ReadonlySet<FactInTime['kind']> = new Set(['navn', 'beskyttelse']);

/** A stay of somebody, told as a fact of its own: where, from when and until when, as the landlord may be told. */
export type ToldStay = Pick<FactInTime, 'fra' | 'til' | 'body'>;

/** Somebody found by a stay in a dwelling, with the name of today and the mark beside it. */
export function findingOfStay(person: PersonNow, stay: ToldStay, { fields }: Pick<Service, 'fields'>): Finding {
  const bopael: FactInTime = { kind: 'bopael', key: undefined, current: true, mark: undefined, ...stay };
  const beside = person.factsNow.filter(({ kind }) => WITH_THE_STAY.has(kind));
  return {
    person: { ...person, facts: [bopael, ...beside], history: new Set() },
    ...{ rolle: 'trafliste', relation: undefined, asked: [], fields: fieldsByKind(fields) },
  };
}

function stayOf({ stay, tilflyttet, fraflyttet }: Resident, { kommunekode, vejkode, husnr }: KendtAdresse): ToldStay {
  const { etage, sidedoer } = stay;
  return {
    fra: tilflyttet,
    til: fraflyttet ?? { text: undefined, uncertain: false },
    body: {
      ...{ kommunekode, vejkode, husnummer: husnr.toUpperCase() },
      ...(etage === '' ? {} : { etage }),
      ...(sidedoer === '' ? {} : { sidedoer }),
    },
  };
}

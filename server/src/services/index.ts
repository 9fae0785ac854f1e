/** The service catalogue: what may be asked. */

import { ADRESSE3 } from './adresse3/index.ts';
import { ADRESSE4 } from './adresse4/index.ts';
import { ADRESSEUDSKRIFT } from './adresseudskrift/index.ts';
import { ADRSOG1 } from './adrsog1/index.ts';
import { BOLIGOPSLAG } from './boligopslag/index.ts';
import { CPR_AUTHORITIES } from './cpr-authorities/index.ts';
import { CPR_PERSON } from './cpr-person/index.ts';
import { FAMILIE_PLUS } from './familie-plus/index.ts';
import { NAVNE3 } from './navne3/index.ts';
import { NVNSOG2 } from './nvnsog2/index.ts';
import { PERSON } from './person/index.ts';
import { SOEG } from './soeg/index.ts';
import { STAM_PLUS } from './stam-plus/index.ts';
import { STAMKP } from './stamkp/index.ts';
import { STAMP } from './stamp/index.ts';
import type { Service } from './tjeneste.ts';

/** Every service. */
export const SERVICES: readonly Service[] = [
  STAMP,
  STAMKP,
  STAM_PLUS,
  FAMILIE_PLUS,
  NAVNE3,
  ADRESSE3,
  ADRESSE4,
  NVNSOG2,
  ADRSOG1,
  ADRESSEUDSKRIFT,
  BOLIGOPSLAG,
  PERSON,
  SOEG,
  ...CPR_PERSON,
  CPR_AUTHORITIES,
];

const byName = new Map(SERVICES.map((service) => [service.id.toLowerCase(), service]));

/** The service of a name, written in any case (cpr-services.md § 8). */
export function findService(name: string): Service | undefined {
  return byName.get(name.toLowerCase());
}

export type * from './dwelling/index.ts';
export { lookBackFrom, ownershipOf, residentsOf } from './dwelling/index.ts';
export { NOBODY_WITHIN, WITHIN_AREA } from './legal-questions/within-area.ts';
export {
  type AskedSearch,
  asksCurrentOnly,
  type DwellingQuestion,
  isAboutDwelling,
  isSearch,
  type NumberQuestion,
  personnumreOf,
  type Question,
  type RelatedNumber,
  type Relation,
  type SearchQuestion,
  type Service,
} from './tjeneste.ts';
export { BOLIGOPSLAG };

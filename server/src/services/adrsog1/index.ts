import { AUTHORITIES_ONLY } from '../legal-questions/authorities-only.ts';
import { HIT_FIELDS } from '../nvnsog2/index.ts';
import { personSearch } from '../person-search.ts';
import { DWELLING_KEYS, readDwelling } from '../read-dwelling.ts';
import { NAME_KEYS } from '../read-names.ts';
import { readNarrowing } from '../read-narrowing.ts';

/** ADRSOG1: who lives at an address, with and without floor and door (cpr-services.md § 8.7). */
export const ADRSOG1 = personSearch({
  id: 'ADRSOG1',
  da: 'Søgning på adresse, myndigheder',
  en: 'Search by address, authorities',
  keys: [...DWELLING_KEYS, 'kommune', ...NAME_KEYS, 'koen', 'statusFra', 'statsborgerskab'],
  fields: new Set([
    ...HIT_FIELDS,
    ...['bopael.kommunekode', 'bopael.vejkode', 'bopael.husnummer', 'bopael.etage', 'bopael.sidedoer'],
    ...['bopael.bygningsnummer', 'bopael.virkningFra', 'bopael.virkningTil'],
  ]),
  questions: [AUTHORITIES_ONLY],
  searchOf(keys) {
    keys.require('vejkode', 'vejnavn');
    const dwelling = readDwelling(keys);
    if (dwelling.postnummer === undefined) keys.require('postnummer', 'kommune');
    return { by: 'adresse', ...readNarrowing(keys), ...dwelling };
  },
});

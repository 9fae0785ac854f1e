import { AUTHORITIES_ONLY } from '../legal-questions/authorities-only.ts';
import { personSearch } from '../person-search.ts';
import { NAME_KEYS } from '../read-names.ts';
import { readNarrowing } from '../read-narrowing.ts';

/** The fields that tell who somebody on a hit list is. */
export const HIT_FIELDS = [
  ...['person.personnummer', 'person.koen', 'status.status', 'beskyttelse.type'],
  ...['navn.fornavne', 'navn.mellemnavn', 'navn.efternavn'],
];

/** NVNSOG2: search by name, with sex, age, municipality and former names (cpr-services.md § 8.6). */
export const NVNSOG2 = personSearch({
  id: 'NVNSOG2',
  da: 'Søgning på navn, myndigheder',
  en: 'Search by name, authorities',
  keys: [
    ...NAME_KEYS,
    ...['koen', 'alderFra', 'alderTil', 'tidligereNavne', 'kommune', 'landsdel', 'statusFra', 'statsborgerskab'],
  ],
  fields: new Set([
    ...HIT_FIELDS,
    ...['foedselsregistrering.myndighed', 'foedselsregistrering.supplerende'],
    ...['adressetekst.standardadresse', 'adressetekst.postnummer', 'adressetekst.postdistrikt'],
  ]),
  questions: [AUTHORITIES_ONLY],
  searchOf(keys) {
    keys.require('navn');
    keys.require('koen');
    return { by: 'navn', ...readNarrowing(keys) };
  },
});

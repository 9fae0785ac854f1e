import { together } from '../field-sets.ts';
import { AUTHORITIES_ONLY } from '../legal-questions/authorities-only.ts';
import { HIT_FIELDS } from '../nvnsog2/index.ts';
import { personSearch } from '../person-search.ts';
import { DWELLING_KEYS, readDwelling } from '../read-dwelling.ts';
import { readNarrowing } from '../read-narrowing.ts';

/**
 * soeg: who has a name or lives at an address, narrowed by what is known; what the one field of the browser and of the
 * command line asks. Unlike the official searches it demands no sex, and takes days of birth.
 */
export const SOEG = personSearch({
  id: 'soeg',
  da: 'Personsøgning',
  en: 'Person search',
  keys: [
    ...['navn', 'koen', 'foedtFra', 'foedtTil', 'alderFra', 'alderTil', 'tidligereNavne', 'kommune'],
    ...DWELLING_KEYS,
  ],
  fields: together(
    HIT_FIELDS,
    ['person.gaeldende', 'person.foedselsdato', 'person.foedselsdatoUsikkerhedsmarkering'],
    ['adressetekst.standardadresse', 'adressetekst.postnummer', 'adressetekst.postdistrikt'],
    ['udrejse.landUdrejse'],
  ),
  questions: [AUTHORITIES_ONLY],
  searchOf(keys) {
    const isAddress = keys.find('vejkode') !== undefined || keys.find('vejnavn') !== undefined;
    if (isAddress) return { by: 'adresse', ...readNarrowing(keys), ...readDwelling(keys) };
    keys.require('navn');
    return { by: 'navn', ...readNarrowing(keys) };
  },
});

import { isCivilDate } from '../../ground/bitemporal/index.ts';
import { foldWords } from '../../ground/names/index.ts';
import type { Refusal } from '../../ground/refusals/index.ts';
import type { AddressSearch } from '../../rooms/register/index.ts';
import { personLookup } from '../person-lookup.ts';
import { DWELLING_KEYS, readDwelling } from '../read-dwelling.ts';
import { WORDS_MAX } from '../read-names.ts';
import { readNarrowing } from '../read-narrowing.ts';
import { openSearchKeys, type SearchKeys } from '../search-keys.ts';
import { BASIC_FIELDS } from '../stam-plus/index.ts';
import type { SearchQuestion } from '../tjeneste.ts';

const SEARCH_KEYS = [...DWELLING_KEYS, 'kommune', 'heleNavn', 'foedselsdato', 'koen', 'statusFra'];

/** A name that identifies somebody: one given name and a surname (register.md § 6). */
const WORDS_MIN = 2;

/**
 * The address printout for private customers (cpr-services.md § 8.8; name and answer are ours): one person, identified
 * by number, or by name and address (CPR-loven § 38). Whoever is protected cannot be found by either of the two.
 */
export const ADRESSEUDSKRIFT = personLookup({
  id: 'ADRESSEUDSKRIFT',
  da: 'Adresseudskrift, private',
  en: 'Address printout, private customers',
  keys: ['personnummer', ...SEARCH_KEYS],
  fields: BASIC_FIELDS,
  checkOtherwise: (given) => ((given['personnummer'] ?? '').trim() === '' ? checkPrintout(given) : undefined),
});

function checkPrintout(given: Readonly<Record<string, string>>): SearchQuestion | Refusal {
  const keys = openSearchKeys(given, ['personnummer', ...SEARCH_KEYS]);
  keys.require('heleNavn');
  keys.require('vejkode', 'vejnavn');
  const dwelling = readDwelling(keys);
  if (dwelling.postnummer === undefined) keys.require('postnummer', 'kommune');
  const search: AddressSearch = {
    ...readNarrowing(keys),
    by: 'adresse',
    names: readWholeName(keys),
    // Names of before identify as well; the sex is taken and not used.
    formerNames: true,
    koen: undefined,
    foedt: readBirth(keys),
    ...dwelling,
  };
  return (
    keys.wrong ?? {
      ...{ search, personnumre: [], limit: 1, after: undefined, skip: 0 },
      ...{ history: false, countOnly: false, onlyOne: true },
    }
  );
}

function readWholeName(keys: SearchKeys): AddressSearch['names'] {
  const text = keys.find('heleNavn') ?? '';
  const words = foldWords(text).length;
  if (text !== '' && (words < WORDS_MIN || words > WORDS_MAX)) keys.refuse('heleNavn');
  return [{ text, match: 'exact' }];
}

function readBirth(keys: SearchKeys): NonNullable<AddressSearch['foedt']> {
  const text = keys.findAs('foedselsdato', /^\d{8}$/);
  if (text === undefined) return {};
  const [year = '', month = '', day = ''] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  if (!isCivilDate(Number(year), Number(month), Number(day))) {
    keys.refuse('foedselsdato');
    return {};
  }
  const date = `${year}-${month}-${day}`;
  return { fra: date, til: date };
}

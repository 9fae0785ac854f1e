import { type DwellingPart, plainPart, readTypedAddress } from '../ground/addresses/index.ts';
import type { AddressSearch } from '../rooms/register/index.ts';
import type { SearchKeys } from './search-keys.ts';

/** The keys of a dwelling's address. */
export const DWELLING_KEYS = ['vejkode', 'vejnavn', 'postnummer', 'husnummer', 'etage', 'sidedoer', 'bygningsnummer'];

/** The forms the parts of an address have, once they are plain. */
const FORMS: Readonly<Record<DwellingPart, RegExp>> = {
  husnummer: /^\d{1,3}[a-zæøå]?$/,
  etage: /^(?:[1-9]\d?|st|kl\d?|k\d)$/,
  sidedoer: /^[\da-zæøå]{1,4}$/,
  bygningsnummer: /^[\da-zæøå]{1,4}$/,
};

type Dwelling = Pick<AddressSearch, 'vej' | 'postnummer' | DwellingPart>;

/**
 * Where somebody lives, by the keys of the question: a road by code or name, and what is known of the rest. Instead of
 * the road's name the address may be given as one types it; a key of its own decides over what was typed (ours).
 */
export function readDwelling(keys: SearchKeys): Dwelling {
  const kode = keys.findAs('vejkode', /^\d{1,4}$/);
  const name = keys.find('vejnavn');
  const typed = name === undefined || keys.find('husnummer') !== undefined ? undefined : readTypedAddress(name);
  return {
    vej: kode === undefined ? { navn: typed?.vejnavn ?? name ?? '' } : { kode: kode.padStart(4, '0') },
    postnummer: keys.findAs('postnummer', /^\d{4}$/) ?? typed?.postnummer,
    husnummer: readPart(keys, 'husnummer') ?? typed?.husnummer,
    etage: readPart(keys, 'etage') ?? typed?.etage,
    sidedoer: readPart(keys, 'sidedoer') ?? typed?.sidedoer,
    bygningsnummer: readPart(keys, 'bygningsnummer'),
  };
}

function readPart(keys: SearchKeys, of: DwellingPart): string | undefined {
  const value = keys.find(of);
  if (value === undefined) return undefined;
  const plain = plainPart(of, value);
  if (FORMS[of].test(plain)) return plain;
  keys.refuse(of);
  return undefined;
}

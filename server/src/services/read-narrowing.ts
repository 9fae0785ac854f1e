import { isCivilDate } from '../ground/bitemporal/index.ts';
import type { Narrowing } from '../rooms/register/index.ts';
import { readNames } from './read-names.ts';
import type { SearchKeys } from './search-keys.ts';

/**
 * The parts of the country by municipality codes: east of Storebælt, Funen with its islands, Jutland. Which codes CPR
 * knows for them is not public; these are ours.
 */
const LANDSDELE: Readonly<Record<string, readonly (readonly [fra: number, til: number])[]>> = {
  '1': [
    [101, 400],
    [411, 411],
  ],
  '2': [
    [410, 410],
    [420, 499],
  ],
  '3': [[500, 999]],
};

/** What a search is narrowed by, whatever it is by (cpr-services.md §§ 8.6-8.7). */
export function readNarrowing(keys: SearchKeys): Narrowing {
  const kommune = keys.findAs('kommune', /^\d{1,4}$/);
  const landsdel = keys.findAs('landsdel', /^[1-3]$/);
  // Two answers to one question, of which nobody could tell which was meant.
  if (kommune !== undefined && landsdel !== undefined) keys.refuse('landsdel');
  const alder = { fra: numberOf(keys, 'alderFra'), til: numberOf(keys, 'alderTil') };
  if (alder.fra !== undefined && alder.til !== undefined && alder.fra > alder.til) keys.refuse('alderTil');
  return {
    names: readNames(keys),
    formerNames: keys.isSet('tidligereNavne'),
    koen: keys.findAs('koen', /^[km]$/i)?.toUpperCase(),
    foedt: readBirths(keys),
    alder,
    kommuner: kommune === undefined ? LANDSDELE[landsdel ?? ''] : [[Number(kommune), Number(kommune)]],
    statusFra: keys.findAs('statusFra', /^\d{1,2}$/)?.padStart(2, '0'),
    statsborgerskab: keys.findAs('statsborgerskab', /^\d{4}$/),
  };
}

function readBirths(keys: SearchKeys): NonNullable<Narrowing['foedt']> {
  const foedt = { fra: dayOf(keys, 'foedtFra'), til: dayOf(keys, 'foedtTil') };
  if (foedt.fra !== undefined && foedt.til !== undefined && foedt.fra > foedt.til) keys.refuse('foedtTil');
  return foedt;
}

/** A day, `YYYY-MM-DD`. */
function dayOf(keys: SearchKeys, key: string): string | undefined {
  const value = keys.findAs(key, /^\d{4}-\d{2}-\d{2}$/);
  const [year = 0, month = 0, day = 0] = (value ?? '').split('-').map(Number);
  if (value === undefined || isCivilDate(year, month, day)) return value;
  keys.refuse(key);
  return undefined;
}

function numberOf(keys: SearchKeys, key: string): number | undefined {
  const value = keys.findAs(key, /^\d{1,3}$/);
  return value === undefined ? undefined : Number(value);
}

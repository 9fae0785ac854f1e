import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeGrammar, type Grammar } from '../doors/datafordeler-rest/index.ts';
import {
  arrangeAuthorities,
  type Code,
  type CodeTexts,
  correctLists,
  createCodeTexts,
  decodeCodeList,
  decodeCorrections,
} from '../ground/codes/index.ts';
import { decodeLayout, type RecordLayout } from '../ground/records/index.ts';
import type { NamedKommune } from '../ground/search-text/index.ts';
import { REPOSITORY } from './places.ts';

const folder = join(REPOSITORY, 'contracts');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** The record layout of a format, from `contracts/layouts`. */
export function loadLayout(format: 'u12170-p' | 'p02680' | 'p05780' | 'dar-adresser' | 'ejendomme'): RecordLayout {
  return decodeLayout(read(`layouts/${format}.json`));
}

/** The query language of Datafordeleren's REST services, from `contracts/datafordeler`. */
export function loadGrammar(): Grammar {
  return decodeGrammar(read('datafordeler/rest-parameters.json'));
}

/** The OpenAPI document of our own REST door. */
export function loadRestContract(): object {
  const contract = read('openapi/boligopslag.json');
  if (typeof contract !== 'object' || contract === null)
    throw new Error('contracts/openapi/boligopslag.json is no document');
  return contract;
}

/** The municipalities in force, in the order of their names. */
export function loadKommuner({ findText }: CodeTexts): readonly NamedKommune[] {
  const { codes } = decodeCodeList(read('codelists/municipalities.json'));
  return codes
    .map(({ code }) => ({ kode: code, navn: findText('kommune', code) ?? code }))
    .sort((a, b) => a.navn.localeCompare(b.navn, 'da'));
}

/** Texts of all codes: the lists of `contracts`, corrected, and the authorities loaded from a file where there are any. */
export function loadCodeTexts(loaded: readonly Code[]): CodeTexts {
  const corrected = correctLists(
    {
      municipalities: decodeCodeList(read('codelists/municipalities.json')),
      authorities: decodeCodeList(read('codelists/authorities.json')),
      countries: decodeCodeList(read('codelists/countries.json')),
    },
    decodeCorrections(read('codelists/corrections.json')),
  );
  const { municipalities, authorities, countries } = corrected;
  if (municipalities === undefined || authorities === undefined || countries === undefined) {
    throw new Error('defect: a code list of contracts/codelists is missing');
  }
  const small = readdirSync(join(folder, 'codes'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -'.json'.length), decodeCodeList(read(`codes/${file}`)).codes] as const);
  return createCodeTexts({
    ...Object.fromEntries(small),
    ...arrangeAuthorities({ municipalities, authorities, countries, loaded }),
  });
}

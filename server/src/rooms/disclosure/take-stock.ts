import { FIELDS, fieldsOfKind } from '../../ground/fields/index.ts';
import type { DisclosedPerson } from './disclosure.ts';

/** Sets of returned fields by their pattern: the same few come again and again, and share one list. */
const known = new Map<string, readonly string[]>();
const KNOWN_MAX = 50_000;

/**
 * What an answer holds: the ids of the fields returned with a value, in the order of the catalogue, and all values in
 * canonical form (person by person, fact by fact, `place=value`, and where the fact comes from if that was asked).
 */
export function takeStock(persons: readonly DisclosedPerson[]): { felter: readonly string[]; svar: string } {
  const returned = new Uint8Array(FIELDS.length);
  let svar = '';
  for (const { facts } of persons) {
    svar += '\f';
    for (const { kind, fields, origin } of facts) {
      svar += '\v';
      if (origin !== undefined) svar += `${origin.registreringFra} ${origin.indlaest} ${origin.kilde}\n`;
      for (const { name, place } of fieldsOfKind(kind)) {
        const state = fields[name];
        if (state?.state !== 'value') continue;
        returned[place] = 1;
        svar += `${place}=${state.value}\n`;
      }
    }
  }
  return { felter: listOf(returned), svar };
}

function listOf(returned: Uint8Array): readonly string[] {
  const pattern = Buffer.from(returned.buffer).toString('latin1');
  const found = known.get(pattern);
  if (found !== undefined) return found;
  const list = FIELDS.filter(({ place }) => returned[place] === 1).map(({ id }) => id);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(pattern, list);
  return list;
}

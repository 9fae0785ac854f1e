import { assert } from '../faults/index.ts';
import { type Code, type CodeList, isCode } from './code-list.ts';

/**
 * A known error of a list as its source has it (CODELISTS.md §§ 2-4), and what is put in its place. `null` stands for a
 * field that is not there.
 */
export interface Correction {
  readonly list: string;
  readonly code: string;
  readonly field: string;
  readonly was: string | null;
  readonly is: string | null;
  readonly why: string;
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { list, code, field, was, is, why } = value as Partial<Record<keyof Correction, unknown>>; // checked right below
  return (
    [list, code, field, why].every((text) => typeof text === 'string') &&
    [was, is].every((text) => text === null || typeof text === 'string')
  );
}

/** Reads `contracts/codelists/corrections.json`, parsed as JSON. Throws a defect when it is malformed. */
export function decodeCorrections(json: unknown): readonly Correction[] {
  const corrections = typeof json === 'object' && json !== null && 'corrections' in json ? json.corrections : undefined;
  assert(Array.isArray(corrections) && corrections.every(isCorrection), 'corrections are a list');
  return corrections;
}

/**
 * The lists with their corrections applied. Throws a defect when a list does not hold what a correction says it holds: a
 * list that has been renewed must have its corrections looked at again.
 */
export function correctLists(
  lists: Readonly<Record<string, CodeList>>,
  corrections: readonly Correction[],
): Record<string, CodeList> {
  const corrected: Record<string, CodeList> = {};
  for (const [name, list] of Object.entries(lists)) {
    const codes = new Map(list.codes.map((code) => [code.code, code]));
    for (const correction of corrections) {
      if (correction.list === name) codes.set(correction.code, correctCode(codes.get(correction.code), correction));
    }
    corrected[name] = { ...list, codes: [...codes.values()] };
  }
  assert(
    corrections.every(({ list }) => corrected[list] !== undefined),
    'a correction is of a list that is not there',
  );
  return corrected;
}

function correctCode(code: Code | undefined, correction: Correction): Code {
  const where = `${correction.list} ${correction.code} ${correction.field}`;
  const fields = new Map<string, unknown>(Object.entries(code ?? {}));
  assert(code !== undefined, `correction of ${where}: the list has no such code`);
  assert(
    (fields.get(correction.field) ?? null) === correction.was,
    `correction of ${where}: the list has another value`,
  );
  if (correction.is === null) fields.delete(correction.field);
  else fields.set(correction.field, correction.is);
  const corrected: unknown = Object.fromEntries(fields);
  assert(isCode(corrected), `correction of ${where}: no field of a code`);
  return corrected;
}

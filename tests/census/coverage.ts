import { REFUSALS } from '../../server/src/ground/refusals/index.ts';
import type { Witness } from './seen.ts';

/** What is asked of every operation: that somebody who may not was refused, that something else was, and that its entry was looked up. */
export const COLUMNS = ['authorisation', 'refusal', 'journal'] as const;

/** One of them. */
export type Column = (typeof COLUMNS)[number];

const codes = REFUSALS.map(({ code }): string => code);
const OF_AUTHORITY: ReadonlySet<string> = new Set(codes.slice(0, codes.indexOf('ulaeselig-forespoergsel')));

/** Something that is not covered, and why that is so. */
export interface Exception {
  readonly operation: string;
  readonly columns: readonly Column[];
  readonly why: string;
}

/** By operation, which columns have been seen. */
export type Coverage = ReadonlyMap<string, ReadonlySet<Column>>;

/** What test files have witnessed, by operation: only what was done counts, and only what came of it. */
export function coverageOf(operations: readonly string[], witnesses: readonly Witness[]): Coverage {
  const coverage = new Map(operations.map((operation) => [operation, new Set<Column>()]));
  for (const { seen, looked, lookedOperations } of witnesses) {
    for (const operation of lookedOperations) coverage.get(operation)?.add('journal');
    const entries = new Set(looked);
    // A door's answer does not always say what the desk's outcome does: the entry joins them.
    const refusals = new Map(seen.map(({ entryId, refused }) => [refused === undefined ? '' : entryId, refused]));
    for (const { operations: done, refused: told, entryId } of seen) {
      const refused = told ?? (entryId === undefined ? undefined : refusals.get(entryId));
      for (const operation of done) {
        const columns = coverage.get(operation);
        if (refused !== undefined) columns?.add(isOfAuthority(refused) ? 'authorisation' : 'refusal');
        if (entryId !== undefined && entries.has(entryId)) columns?.add('journal');
      }
    }
  }
  return coverage;
}

/** Whether a refusal is about who asks: those come before whatever is about the question (refusals/table.ts). */
function isOfAuthority(refused: string): boolean {
  return OF_AUTHORITY.has(refused) && refused !== 'tjeneste-ukendt' && refused !== 'handling-ukendt';
}

/** What is uncovered without being an exception, and exceptions that have no reason any more, each in a line. */
export function faultsOf(coverage: Coverage, exceptions: readonly Exception[]): readonly string[] {
  const excepted = new Set(
    exceptions.flatMap(({ operation, columns }) => columns.map((column) => `${operation}: ${column}`)),
  );
  const uncovered = [...coverage].flatMap(([operation, seen]) =>
    COLUMNS.filter((column) => !seen.has(column)).map((column) => `${operation}: ${column}`),
  );
  const gone = [...excepted].filter((one) => !uncovered.includes(one));
  return [
    ...uncovered.filter((one) => !excepted.has(one)).map((one) => `uncovered: ${one}`),
    ...gone.map((one) => `an exception without need: ${one}`),
  ];
}

import { type MachineAtWork, writeMachine } from './machine-at-work.ts';
import { brief } from './statistics.ts';

/** Everything a run came to. What was typed is not told: names belong to nobody's results. */
export interface WebSearchResults {
  readonly machine: MachineAtWork;
  readonly persons: number;
  /** Searches that one typed text caused, on average; each has its journal entry. */
  readonly searchesEach: number;
  readonly typed: readonly { readonly sort: string; readonly ms: number; readonly said: string }[];
}

/** What was promised: milliseconds from the last key to the screen, of 95 in 100 texts. */
const P95_MS_MAX = 100;

/** A run as Markdown, and whether the promise was kept. */
export function webSearchReport({ machine, persons, searchesEach, typed }: WebSearchResults) {
  const sorts = [...new Set(typed.map(({ sort }) => sort))];
  const rowOf = (name: string, of: readonly { readonly ms: number }[]) => {
    const ms = of.map((one) => one.ms).sort((a, b) => a - b);
    const at = (part: number) => ms[Math.min(ms.length - 1, Math.ceil(ms.length * part) - 1)] ?? Number.NaN;
    return { p95: at(0.95), row: `| ${name} | ${ms.length} | ${[at(0.5), at(0.95), at(1)].map(brief).join(' | ')} |` };
  };
  const { p95, row } = rowOf('all', typed);
  const isReached = p95 <= P95_MS_MAX;
  const report = [
    '# Searching as one types, through the browser',
    '',
    writeMachine(machine),
    '',
    `${persons} persons. Milliseconds from the last key of a text until what came of it is on the screen of Chromium; browser,`,
    `server and PostgreSQL share the machine. ${brief(searchesEach)} searches for each text, each journalled.`,
    '',
    '| typed | texts | p50 | p95 | slowest |',
    '|---|---|---|---|---|',
    row,
    ...sorts.map(
      (sort) =>
        rowOf(
          sort,
          typed.filter((one) => one.sort === sort),
        ).row,
    ),
    '',
    `The promise is ${P95_MS_MAX} ms at p95: ${isReached ? 'reached' : 'missed'}.`,
    '',
  ].join('\n');
  return { report, isReached };
}

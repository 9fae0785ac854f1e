import { type MachineAtWork, writeMachine } from './machine-at-work.ts';
import { brief, median, quantile } from './statistics.ts';

/** Latencies of one kind of search, milliseconds in the order they were measured. */
export interface Searched {
  readonly door: 'gctp' | 'rest';
  readonly row: string;
  readonly milliseconds: readonly number[];
  /** How many of them were refused after five seconds. */
  readonly tooBroad: number;
}

/** Everything a run came to. */
export interface SearchResults {
  readonly machine: MachineAtWork;
  readonly persons: number;
  readonly searched: readonly Searched[];
  /** From the start of the command on a folder to its first answered lookup, seconds. */
  readonly starts: readonly number[];
}

/** A promise about searches or the start, and what the run says of it. */
export interface PromisedSearch {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly verdict: 'reached' | 'missed' | 'fewer persons';
}

const P95_MS = 50;
const PERSONS = 1_000_000;
const START_SECONDS = 3;

/** The promises of searches and of the start (ARCHITECTURE.md) held against a run; that of searches is about a million persons. */
export function promisesOfSearch({ searched, starts, persons }: SearchResults): PromisedSearch[] {
  const ofDoor = (door: Searched['door']) =>
    searched.filter((row) => row.door === door).flatMap(({ milliseconds }) => milliseconds);
  const p95 = quantile(ofDoor('gctp'), 0.95);
  const start = median(starts);
  return [
    {
      what: `search by name among ${persons} persons, first 20 hits, p95`,
      target: `≤ ${P95_MS} ms among ${PERSONS}`,
      measured: `${brief(p95)} ms`,
      verdict: p95 > P95_MS ? 'missed' : persons < PERSONS ? 'fewer persons' : 'reached',
    },
    {
      what: 'start on an existing folder to the first answered lookup',
      target: `≤ ${START_SECONDS} s`,
      measured: `${brief(start)} s`,
      verdict: start <= START_SECONDS ? 'reached' : 'missed',
    },
  ];
}

/** A run as Markdown. */
export function searchReport(results: SearchResults): string {
  const { machine, persons, searched, starts } = results;
  const all = (door: Searched['door']): Searched => {
    const own = searched.filter((row) => row.door === door);
    return {
      door,
      row: 'all',
      milliseconds: own.flatMap(({ milliseconds }) => milliseconds),
      tooBroad: own.reduce((sum, { tooBroad }) => sum + tooBroad, 0),
    };
  };
  const rows = [all('gctp'), ...searched.filter(({ door }) => door === 'gctp'), all('rest')]
    .concat(searched.filter(({ door }) => door === 'rest'))
    .map(({ door, row, milliseconds, tooBroad }) => {
      const figures = [0.5, 0.95, 1].map((share) => brief(quantile(milliseconds, share)));
      return `| ${[door, row, milliseconds.length, ...figures, tooBroad].join(' | ')} |`;
    });
  const promises = promisesOfSearch(results).map(
    ({ what, target, measured, verdict }) => `| ${what} | ${measured} | ${target} | ${verdict} |`,
  );
  return [
    '# Searches and the start',
    '',
    writeMachine(machine),
    '',
    `${persons} persons; one search at a time, each journalled; the first 20 hits. By GCTP NVNSOG2: 60 % whole words, 20 % beginnings, 20 % sounds, half with municipality or age, a tenth among the twenty commonest words. By REST PersonSmallCurrentListComplete.`,
    '',
    '| door | search | searches | p50 ms | p95 ms | slowest ms | refused as too broad |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    '| promise | measured | to reach | |',
    '|---|---|---|---|',
    ...promises,
    '',
    `Starts, seconds: ${starts.map(brief).join(' ')}.`,
    '',
  ].join('\n');
}

import { brief } from './statistics.ts';

/** What one load came to. */
export interface Loaded {
  readonly persons: number;
  readonly generateSeconds: number;
  readonly importSeconds: number;
  /** How much larger the database has become. */
  readonly bytes: number;
  readonly facts: number;
  /** Constraints that are not valid, rules of facts that are switched off, pairs of facts that overlap in both times. */
  readonly invalid: number;
  readonly switchedOff: number;
  readonly overlaps: number;
}

/** Everything a run came to. */
export interface LoadingResults {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly loads: readonly Loaded[];
}

/** A promise about loading, and what the run says of it. */
export interface PromisedLoading {
  readonly what: string;
  readonly floor: string;
  readonly measured: string;
  readonly reached: boolean;
}

const FLOOR_PER_SECOND = 3_000;
const FLAT_WITHIN = 0.2;

const rateOf = ({ persons, generateSeconds, importSeconds }: Loaded): number =>
  persons / (generateSeconds + importSeconds);

/** The promises of loading (ARCHITECTURE.md) held against a run. */
export function promisesOfLoading({ loads }: LoadingResults): PromisedLoading[] {
  const rates = loads.map((loaded) => ({ persons: loaded.persons, rate: rateOf(loaded) }));
  const ratio = (rates.at(-1)?.rate ?? Number.NaN) / (rates[0]?.rate ?? Number.NaN);
  const wrong = loads.reduce((sum, { invalid, switchedOff, overlaps }) => sum + invalid + switchedOff + overlaps, 0);
  return [
    ...rates.map(({ persons, rate }) => ({
      what: `${persons} persons generated and loaded, a second`,
      floor: `≥ ${FLOOR_PER_SECOND}, aim ≥ 10000`,
      measured: brief(rate),
      reached: rate >= FLOOR_PER_SECOND,
    })),
    {
      what: 'the largest load to the smallest, persons a second',
      floor: `≥ ${1 - FLAT_WITHIN}`,
      measured: brief(ratio),
      reached: ratio >= 1 - FLAT_WITHIN,
    },
    { what: 'constraints not valid, rules off, overlaps', floor: '0', measured: String(wrong), reached: wrong === 0 },
  ];
}

/** A run as Markdown. */
export function loadingReport(results: LoadingResults): string {
  const rows = results.loads.map((loaded) => {
    const { persons, generateSeconds, importSeconds, bytes, facts } = loaded;
    const rates = [persons / generateSeconds, persons / importSeconds, rateOf(loaded)].map(brief);
    const parts = [persons, brief(generateSeconds), brief(importSeconds), ...rates, brief(facts / persons)];
    return `| ${[...parts, brief(bytes / persons / 1024)].join(' | ')} |`;
  });
  const promises = promisesOfLoading(results).map(
    ({ what, floor, measured, reached }) => `| ${what} | ${measured} | ${floor} | ${reached ? 'reached' : 'missed'} |`,
  );
  return [
    '# Making and loading a population',
    '',
    Object.entries(results.machine)
      .map(([name, value]) => `${name}: ${value}`)
      .join(' · '),
    '',
    'By `opencpr generate` and `opencpr import`, start-up of both included; generator, import and PostgreSQL share the machine.',
    '',
    '| persons | generate s | import s | generated/s | loaded/s | both/s | facts each | KiB each |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    '| promise | measured | to reach | |',
    '|---|---|---|---|',
    ...promises,
    '',
  ].join('\n');
}

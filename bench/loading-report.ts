import { type MachineAtWork, writeMachine } from './machine-at-work.ts';
import { brief } from './statistics.ts';

/** What one load came to. */
export interface Loaded {
  readonly persons: number;
  readonly generateSeconds: number;
  /** Until everything is on the disk. */
  readonly importSeconds: number;
  /** Processor time of the import: of its own process, and of PostgreSQL's (NaN where that is not told). Milliseconds. */
  readonly nodeMs: number;
  readonly postgresMs: number;
  /** The most memory the import had. */
  readonly mebibytes: number;
  /** How much larger the database has become. */
  readonly bytes: number;
  readonly facts: number;
  /** Constraints not valid, rules that are switched off, pairs of facts that overlap in both times, rows of nobody. */
  readonly invalid: number;
  readonly switchedOff: number;
  readonly overlaps: number;
  readonly nobodys: number;
}

/** Everything a run came to. */
export interface LoadingResults {
  readonly machine: MachineAtWork;
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

const rateOf = ({ persons, importSeconds }: Loaded): number => persons / importSeconds;

/** The promises of loading (ARCHITECTURE.md) held against a run. */
export function promisesOfLoading({ loads }: LoadingResults): PromisedLoading[] {
  const rates = loads.map((loaded) => ({ persons: loaded.persons, rate: rateOf(loaded) }));
  const ratio = (rates.at(-1)?.rate ?? Number.NaN) / (rates[0]?.rate ?? Number.NaN);
  const wrong = loads.reduce(
    (sum, { invalid, switchedOff, overlaps, nobodys }) => sum + invalid + switchedOff + overlaps + nobodys,
    0,
  );
  return [
    ...rates.map(({ persons, rate }) => ({
      what: `${persons} persons loaded, a second`,
      floor: `≥ ${FLOOR_PER_SECOND}, aim ≥ 10000`,
      measured: brief(rate),
      reached: rate >= FLOOR_PER_SECOND,
    })),
    ...(rates.length < 2
      ? []
      : [
          {
            what: 'the largest load to the smallest, persons a second',
            floor: `≥ ${1 - FLAT_WITHIN}`,
            measured: brief(ratio),
            reached: ratio >= 1 - FLAT_WITHIN,
          },
        ]),
    {
      what: 'constraints not valid, rules off, overlaps, rows of nobody',
      floor: '0',
      measured: String(wrong),
      reached: wrong === 0,
    },
  ];
}

/** A run as Markdown. */
export function loadingReport(results: LoadingResults): string {
  const rows = results.loads.map((loaded) => {
    const { persons, generateSeconds, importSeconds, nodeMs, postgresMs, mebibytes, bytes, facts } = loaded;
    const rates = [persons / generateSeconds, rateOf(loaded), persons / (generateSeconds + importSeconds)];
    const each = [nodeMs / persons, postgresMs / persons, facts / persons, bytes / persons / 1024];
    const parts = [generateSeconds, importSeconds, ...rates, ...each].map(brief);
    return `| ${[persons, ...parts, mebibytes].join(' | ')} |`;
  });
  const promises = promisesOfLoading(results).map(
    ({ what, floor, measured, reached }) => `| ${what} | ${measured} | ${floor} | ${reached ? 'reached' : 'missed'} |`,
  );
  return [
    '# Making and loading a population',
    '',
    writeMachine(results.machine),
    '',
    'By `opencpr generate` and `opencpr import`, start-up of both and a checkpoint at the end included; import and PostgreSQL',
    'share the machine. Processor time of both is a person, in milliseconds.',
    '',
    '| persons | generate s | import s | generated/s | loaded/s | both/s | import ms | PostgreSQL ms | facts each | KiB each | MiB of the import |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    '| promise | measured | to reach | |',
    '|---|---|---|---|',
    ...promises,
    '',
  ].join('\n');
}

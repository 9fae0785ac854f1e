import type { Measured } from './load.ts';
import { type MachineAtWork, writeMachine } from './machine-at-work.ts';
import { brief, median } from './statistics.ts';
import type { StepCosts } from './step-costs.ts';
import type { Target } from './targets.ts';

/** One stretch of load of one target. */
export interface Stretch extends Measured {
  readonly target: Target['id'];
  readonly connections: number;
  readonly round: number;
}

/** Everything a run came to. */
export interface LookupResults {
  readonly machine: MachineAtWork;
  readonly settings: { readonly persons: number; readonly rounds: number; readonly seconds: number };
  readonly stretches: readonly Stretch[];
  readonly steps: readonly StepCosts[];
  /** Entries of answered lookups written during the run, and lookups answered. */
  readonly journal: { readonly entries: number; readonly answers: number };
}

/** A promise about speed and what the run says of it. */
export interface Promised {
  readonly what: string;
  readonly target: Target['id'];
  readonly floor: string;
  readonly aim: string | undefined;
  readonly ratio: number;
  readonly rounds: readonly number[];
  readonly verdict: 'aim reached' | 'reached' | 'missed';
}

type Figure = 'perSecond' | 'p50' | 'p99';

/** The ratio of a figure of one target to another's: in each round, so that what the machine did meanwhile falls out. */
export function ratiosOf(
  stretches: readonly Stretch[],
  figure: Figure,
  [one, other]: readonly [Target['id'], Target['id']],
  connections: number,
): number[] {
  const of = (target: Target['id']) =>
    stretches.filter((stretch) => stretch.target === target && stretch.connections === connections);
  return of(one).flatMap((stretch) => {
    const against = of(other).find(({ round }) => round === stretch.round);
    return against === undefined ? [] : [stretch[figure] / against[figure]];
  });
}

/** The promises of a lookup (ARCHITECTURE.md) held against a run. Throughput is to be high, latency low. */
export function promisesOf(stretches: readonly Stretch[]): Promised[] {
  const held = (
    what: string,
    figure: Figure,
    [one, other]: [Target['id'], Target['id']],
    connections: number,
    floor: number,
    aim?: number,
  ): Promised => {
    const rounds = ratiosOf(stretches, figure, [one, other], connections);
    const ratio = median(rounds);
    const high = figure === 'perSecond';
    const meets = (bound: number) => (high ? ratio >= bound : ratio <= bound);
    return {
      what,
      target: one,
      floor: `${high ? '≥' : '≤'} ${floor.toFixed(1)}`,
      aim: aim === undefined ? undefined : `≥ ${aim.toFixed(1)}`,
      ratio,
      rounds,
      verdict: !meets(floor) ? 'missed' : aim !== undefined && meets(aim) ? 'aim reached' : 'reached',
    };
  };
  return (['json', 'gctp'] as const).flatMap((ours) => [
    held('lookups per second, 32 connections, to the bare SELECT', 'perSecond', [ours, 'bare'], 32, 0.7, 1),
    held('lookups per second, 32 connections, to PostGraphile', 'perSecond', [ours, 'postgraphile'], 32, 2, 2.5),
    held('p99, 32 connections, to the bare SELECT', 'p99', [ours, 'bare'], 32, 2),
    held('p50, 1 connection, to the bare SELECT', 'p50', [ours, 'bare'], 1, 2.5),
  ]);
}

/** A run as Markdown. */
export function reportOf(results: LookupResults, titles: Readonly<Record<Target['id'], string>>): string {
  const { stretches, steps, machine, settings, journal } = results;
  const of = (target: Target['id'], connections: number) =>
    stretches.filter((stretch) => stretch.target === target && stretch.connections === connections);
  const figures = [32, 1].flatMap((connections) =>
    (Object.keys(titles) as Target['id'][]).map((target) => {
      const own = of(target, connections);
      const rounds = own.map(({ perSecond }) => brief(perSecond)).join(' ');
      const [perSecond, p50, p99] = (['perSecond', 'p50', 'p99'] as const).map((figure) =>
        brief(median(own.map((stretch) => stretch[figure]))),
      );
      return `| ${connections} | ${titles[target]} | ${perSecond} | ${p50} | ${p99} | ${own[0]?.bytesPerAnswer ?? ''} | ${rounds} |`;
    }),
  );
  const promises = promisesOf(stretches).map(
    ({ what, target, floor, aim, ratio, rounds, verdict }) =>
      `| ${target} | ${what} | ${brief(ratio)} | ${floor}${aim === undefined ? '' : `, aim ${aim}`} | ${verdict} | ${rounds.map(brief).join(' ')} |`,
  );
  const stepRows = steps.flatMap(({ target, concurrency, perSecond, steps: costs }) => [
    `| ${target} | ${concurrency} | ${Object.values(costs).map(brief).join(' | ')} | ${brief(perSecond)} |`,
  ]);
  const names = Object.keys(steps[0]?.steps ?? {});
  return [
    '# One lookup',
    '',
    writeMachine(machine),
    '',
    `${settings.persons} synthetic persons, ${settings.rounds} alternating rounds of ${settings.seconds} s; medians. Client, servers and PostgreSQL share the machine: read the ratios.`,
    '',
    '| connections | what | per second | p50 ms | p99 ms | bytes | rounds |',
    '|---|---|---|---|---|---|---|',
    ...figures,
    '',
    '| door | promise | ratio | to reach | | rounds |',
    '|---|---|---|---|---|---|',
    ...promises,
    '',
    'The path step by step, inside one process, microseconds per lookup (at 32 the steps that wait share their wait):',
    '',
    `| door | at once | ${names.join(' | ')} | per second |`,
    `|---|---|${names.map(() => '---|').join('')}---|`,
    ...stepRows,
    '',
    `Journal: ${journal.entries} entries of lookups for ${journal.answers} answers: ${journal.entries >= journal.answers ? 'none is missing' : 'ENTRIES ARE MISSING'}.`,
    '',
  ].join('\n');
}

/** npm run faults -- --times N [--seed N]: kills the server or its database under load, N times, and looks for answers without an entry. */
import { parseArgs } from 'node:util';
import { describeRound } from './describe-round.ts';
import { runKillRounds } from './kill-rounds.ts';

const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
const times = Number(values.times ?? 100);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed))
  throw new Error('--times and --seed take whole numbers');

console.log(`${times} rounds, seed ${seed}`);
const rounds = await runKillRounds(times, seed, (round) => console.log(describeRound(round)));
const sum = (of: (round: (typeof rounds)[number]) => number) => rounds.reduce((all, round) => all + of(round), 0);
const wrong = rounds.filter(({ faults }) => faults.length > 0).length;
console.log(
  `\n${rounds.length} kills, ${sum(({ answered }) => answered)} answers received, ${sum(({ missing }) => missing)} without an entry, ${wrong} rounds with faults (seed ${seed})`,
);
process.exitCode = wrong > 0 ? 1 : 0;
if (process.connected) process.disconnect();

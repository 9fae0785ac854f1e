import { expect, it } from 'vitest';
import { describeRound } from './describe-round.ts';
import { runKillRounds } from './kill-rounds.ts';

const TIMES = 10;

it(`no answer is without its entry when server or database are killed ${TIMES} times under load`, {
  timeout: 150_000,
}, async () => {
  const seed = Date.now() % 1_000_000;
  const told: string[] = [];
  const rounds = await runKillRounds(TIMES, seed, (round) => told.push(describeRound(round)));
  console.log(`seed ${seed}\n${told.join('\n')}`);
  expect(rounds).toHaveLength(TIMES);
  expect(rounds.flatMap(({ number, faults }) => faults.map((fault) => `round ${number}: ${fault}`))).toEqual([]);
});

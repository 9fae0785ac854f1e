import type { Round } from './kill-rounds.ts';

/** One round in one line. */
export function describeRound({ number, killed, afterMs, answered, refused, missing, backMs, faults }: Round): string {
  const columns = [
    String(number).padStart(4),
    `${killed} killed`.padEnd(15),
    `after ${String(afterMs).padStart(4)} ms`,
    `${String(answered).padStart(6)} answered`,
    `${String(refused).padStart(5)} refused`,
    `${missing} missing`,
    `back in ${String(Math.round(backMs)).padStart(5)} ms`,
  ];
  return [columns.join('  '), ...faults.map((fault) => `      WRONG: ${fault}`)].join('\n');
}

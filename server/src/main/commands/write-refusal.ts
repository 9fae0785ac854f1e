import type { ToldRefusal } from '../../doors/cli/index.ts';

/** A refusal as a person reads it: the legal question with its number and provision where one was answered with no, else what to do. */
export function writeRefusal({ da, adviceDa, question }: ToldRefusal): string {
  return question === undefined ? `${da} ${adviceDa}` : `${da} (${question.number}, ${question.source})`;
}

import { getRefusalRow, type Refusal } from '../../ground/refusals/index.ts';

/** A refusal as the command line tells it. */
export interface ToldRefusal {
  readonly refused: string;
  readonly da: string;
  readonly en: string;
  readonly adviceDa: string;
  readonly question?: Refusal['question'];
  /** The neutral name of the key that is wrong. */
  readonly felt?: string | undefined;
}

/** Tells a refusal: the reason of the legal question where one was answered with no, else what is wrong here, else the text of the table. */
export function tellRefusal({ refused, question, why, field }: Refusal): ToldRefusal {
  const { adviceDa, ...row } = getRefusalRow(refused);
  const { da, en } = question ?? why ?? row;
  const told = { refused, da, en, adviceDa, ...(field === undefined ? {} : { felt: field }) };
  return question === undefined ? told : { ...told, question };
}

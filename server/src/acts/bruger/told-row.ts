import { getRefusalRow, isRefusal, type Refusal } from '../../ground/refusals/index.ts';
import type { PlannedRow } from './plan-file.ts';

/** A row of a file as it is told: what it asks for, and what is wrong with it. */
export interface ToldRow {
  readonly linje: number;
  readonly handling: string;
  readonly personkode: string | undefined;
  readonly navn: string | undefined;
  readonly fejl?: { readonly felt: string; readonly da: string; readonly en: string };
}

/** Tells a planned row. */
export function toldRow({ plan, ...row }: PlannedRow): ToldRow {
  return isRefusal(plan) ? { ...row, fejl: toldFault(plan) } : row;
}

function toldFault({ refused, question, why, field = '' }: Refusal): NonNullable<ToldRow['fejl']> {
  const { da, en } = question ?? why ?? getRefusalRow(refused);
  return { felt: field, da, en };
}

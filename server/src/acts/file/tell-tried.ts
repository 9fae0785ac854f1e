import { getRefusalRow, isRefusal, type Refusal } from '../../ground/refusals/index.ts';

/** What is wrong with a row of a file: the column, and why in both languages. */
interface ToldFault {
  readonly felt: string;
  readonly da: string;
  readonly en: string;
}

/** Words for what can be wrong with a row, where an act has its own: by the code of the refusal and the column. */
export type FaultTexts = Readonly<Record<string, { readonly da: string; readonly en: string }>>;

/** What trying a file comes to: each row as it is told, with what is wrong with it where its plan is a refusal. */
export function tellTried<Row extends { readonly plan: object }>(planned: readonly Row[], own: FaultTexts = {}) {
  const raekker = planned.map(({ plan, ...row }) => (isRefusal(plan) ? { ...row, fejl: tellFault(plan, own) } : row));
  const fejl = planned.filter(({ plan }) => isRefusal(plan)).length;
  return { antal: raekker.length, fejl, raekker };
}

function tellFault({ refused, question, why, field = '' }: Refusal, own: FaultTexts): ToldFault {
  const { da, en } = own[`${refused} ${field}`] ?? question ?? why ?? getRefusalRow(refused);
  return { felt: field, da, en };
}

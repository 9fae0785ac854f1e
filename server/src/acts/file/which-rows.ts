import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { Field } from '../fields.ts';
import { WHY } from '../why.ts';

/** Which rows of a file are to be done. */
export const RAEKKER = {
  kind: 'tekst',
  da: 'Hvilke rækker',
  en: 'Which rows',
  required: true,
  choices: [
    { value: 'alle', da: 'Alle eller ingen', en: 'All or none' },
    { value: 'gode', da: 'Kun dem uden fejl', en: 'Only those without errors' },
  ],
} as const satisfies Field;

/** The rows of a file that are to be done: those whose plan is no refusal. Refuses where all are wanted and one is wrong, or none is right. */
export function chosenRows<Row extends { readonly plan: object }>(
  planned: readonly Row[],
  raekker: string,
): readonly Row[] | Refusal {
  const good = planned.filter(({ plan }) => !isRefusal(plan));
  const isEnough = raekker === 'alle' ? good.length === planned.length : true;
  return good.length > 0 && isEnough ? good : refuse('ugyldigt-felt', { field: 'fil', why: WHY.rowsWrong });
}

import { ERKLAERING_PUNKTER, type ErklaeringPunkt } from '../../rooms/access/index.ts';
import type { Field } from '../fields.ts';

/** The name of the field that explains the answer to a point. */
export function explanationOf({ id }: Pick<ErklaeringPunkt, 'id'>): string {
  return `${id}-forklaring`;
}

/** Two fields for every point of the declaration: yes or no, and why. Those on the local network must be answered. */
export const ANSWER_FIELDS: Readonly<Record<string, Field>> = Object.fromEntries(
  ERKLAERING_PUNKTER.flatMap((punkt): [string, Field][] => [
    [punkt.id, { kind: 'ja-nej', da: punkt.da, en: punkt.en, ...(punkt.del === 'lokalnet' ? { required: true } : {}) }],
    [explanationOf(punkt), { kind: 'tekst', da: 'Forklaring', en: 'Explanation' }],
  ]),
);

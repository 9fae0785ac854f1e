import type { Vurdering } from '../../rooms/access/index.ts';
import type { Input } from '../fields.ts';

/** The two questions of Vilkår § 2, which every judgement answers, and what was thought. */
export const VURDERING_FIELDS = {
  anmodning: { kind: 'id', da: 'Ansøgning', en: 'Application', required: true },
  personer: {
    kind: 'ja-nej',
    da: 'Omfatter leverancen kun de personer, opgaven kræver?',
    en: 'Does it cover only the persons that the task needs?',
    required: true,
  },
  oplysninger: {
    kind: 'ja-nej',
    da: 'Omfatter leverancen kun de oplysninger, opgaven kræver?',
    en: 'Does it cover only the data that the task needs?',
    required: true,
  },
  vurdering: { kind: 'tekst', da: 'Vurdering', en: 'Judgement', required: true },
} as const;

/** The judgement that was written. */
export function readVurdering({ personer, oplysninger, vurdering }: Input<typeof VURDERING_FIELDS>): Vurdering {
  return { personerNoedvendige: personer === 'ja', oplysningerNoedvendige: oplysninger === 'ja', vurdering };
}

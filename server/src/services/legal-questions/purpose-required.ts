import type { LegalQuestion } from '../../rooms/access/index.ts';

/** 1: a grant may demand that each lookup names its purpose (Vilkår § 9). */
export const PURPOSE_REQUIRED: LegalQuestion = {
  number: '1',
  source: 'Vilkår § 9',
  da: 'Er formålet angivet, hvis tilladelsen kræver det?',
  en: 'Is the purpose named, if the grant demands it?',
  decide({ tilladelse, formaal }) {
    if (formaal !== undefined) return { answer: 'yes', da: 'Formålet er angivet.', en: 'The purpose is named.' };
    return tilladelse.kraevFormaal
      ? {
          answer: 'no',
          da: 'Tilladelsen kræver, at formålet angives.',
          en: 'The grant demands that the purpose is named.',
        }
      : { answer: 'yes', da: 'Tilladelsen kræver det ikke.', en: 'The grant does not demand it.' };
  },
};

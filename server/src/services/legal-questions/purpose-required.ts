import type { LegalQuestion } from '../../rooms/access/index.ts';

/** 1: a grant may demand that each lookup names its purpose (Vilkår § 9). */
export const PURPOSE_REQUIRED: LegalQuestion = {
  number: '1',
  source: 'Vilkår § 9',
  decide: ({ tilladelse, formaal }) =>
    tilladelse.kraevFormaal && formaal === undefined
      ? { da: 'Tilladelsen kræver, at formålet angives.', en: 'The grant demands that the purpose is named.' }
      : undefined,
};

import type { LegalQuestion } from '../../rooms/access/index.ts';

/** 4: a grant may demand a case reference, since data are looked up only as part of a case (Vilkår § 3, G09). */
export const CASE_REQUIRED: LegalQuestion = {
  number: '4',
  source: 'Vilkår § 3',
  decide: ({ tilladelse, sag }) =>
    tilladelse.kraevSag && (sag === undefined || sag.trim() === '')
      ? { da: 'Tilladelsen kræver, at sagen angives.', en: 'The grant demands a case reference.' }
      : undefined,
};

import type { LegalQuestion } from '../../rooms/access/index.ts';

/** 3: the data are used for the purpose assumed when access was given, and no other (Vilkår § 9, G27). */
export const PURPOSE_COVERED: LegalQuestion = {
  number: '3',
  source: 'Vilkår § 9',
  decide: ({ tilladelse, formaal }) =>
    formaal !== undefined && !tilladelse.formaal.includes(formaal)
      ? { da: 'Tilladelsen dækker ikke dette formål.', en: 'The grant does not cover this purpose.' }
      : undefined,
};

import type { LegalQuestion } from '../../rooms/access/index.ts';

/** 3: the data are used for the purpose assumed when access was given, and no other (Vilkår § 9, G27). */
export const PURPOSE_COVERED: LegalQuestion = {
  number: '3',
  source: 'Vilkår § 9',
  da: 'Dækker tilladelsen formålet?',
  en: 'Does the grant cover the purpose?',
  decide: ({ tilladelse, formaal }) =>
    formaal === undefined || tilladelse.formaal.includes(formaal)
      ? { answer: 'yes', da: 'Tilladelsen dækker formålet.', en: 'The grant covers the purpose.' }
      : {
          answer: 'no',
          da: 'Tilladelsen dækker ikke dette formål.',
          en: 'The grant does not cover this purpose.',
        },
};

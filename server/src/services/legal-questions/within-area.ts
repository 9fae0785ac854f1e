import type { LegalAnswer, LegalQuestion } from '../../rooms/access/index.ts';

/**
 * 8: a grant may be for some municipalities, since nobody gets data of more persons than the task needs (Vilkår § 2). Who
 * is within is known only when the person has been found, so the answer is never a no beforehand.
 */
export const WITHIN_AREA: LegalQuestion = {
  number: '8',
  source: 'Vilkår § 2',
  da: 'Bor personen i det område, tilladelsen gælder?',
  en: 'Does the person live in the area the grant is for?',
  decide: ({ tilladelse: { geografi } }) =>
    geografi === undefined
      ? { answer: 'yes', da: 'Tilladelsen gælder hele landet.', en: 'The grant is for the whole country.' }
      : {
          answer: 'depends',
          da: `Kun den, der i dag bor i kommune ${geografi.join(', ')}, findes; andre er, som om de ikke var der.`,
          en: `Only who lives in municipality ${geografi.join(', ')} today is found; others are as if they were not there.`,
        },
};

/** The no to question 8. It is the same for who lives elsewhere and for a number nobody has, so that it tells neither. */
export const NOBODY_WITHIN: LegalAnswer = {
  answer: 'no',
  da: 'Der er ingen sådan person i det område, tilladelsen gælder.',
  en: 'There is no such person in the area the grant is for.',
};

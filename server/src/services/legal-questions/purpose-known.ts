import { findFormaal, type LegalQuestion } from '../../rooms/access/index.ts';

/** 2: a purpose named is one of the register's purposes, so that it can be told to the citizen (Datatilsynet 2024-32-0283). */
export const PURPOSE_KNOWN: LegalQuestion = {
  number: '2',
  source: 'Vilkår § 9',
  da: 'Står formålet på listen over formål?',
  en: 'Is the purpose on the list of purposes?',
  decide({ formaal }) {
    if (formaal === undefined) {
      return { answer: 'yes', da: 'Tilladelsens eget formål bruges.', en: "The grant's own purpose is used." };
    }
    return findFormaal(formaal) === undefined
      ? {
          answer: 'no',
          da: 'Formålet findes ikke på listen over formål.',
          en: 'The purpose is not on the list of purposes.',
        }
      : { answer: 'yes', da: 'Formålet står på listen.', en: 'The purpose is on the list.' };
  },
};

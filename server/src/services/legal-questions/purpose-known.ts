import { findFormaal, type LegalQuestion } from '../../rooms/access/index.ts';

/** 2: a purpose named is one of the register's purposes, so that it can be told to the citizen (Datatilsynet 2024-32-0283). */
export const PURPOSE_KNOWN: LegalQuestion = {
  number: '2',
  source: 'Vilkår § 9',
  decide: ({ formaal }) =>
    formaal !== undefined && findFormaal(formaal) === undefined
      ? { da: 'Formålet findes ikke på listen over formål.', en: 'The purpose is not on the list of purposes.' }
      : undefined,
};

import type { LegalQuestion } from '../../rooms/access/index.ts';

/** 4: a grant may demand a case reference, since data are looked up only as part of a case (Vilkår § 3, G09). */
export const CASE_REQUIRED: LegalQuestion = {
  number: '4',
  source: 'Vilkår § 3',
  da: 'Er sagen angivet, hvis tilladelsen kræver det?',
  en: 'Is the case named, if the grant demands it?',
  decide({ tilladelse, sag }) {
    if (sag !== undefined && sag.trim() !== '') {
      return { answer: 'yes', da: 'Sagen er angivet.', en: 'The case is named.' };
    }
    return tilladelse.kraevSag
      ? { answer: 'no', da: 'Tilladelsen kræver, at sagen angives.', en: 'The grant demands a case reference.' }
      : { answer: 'yes', da: 'Tilladelsen kræver det ikke.', en: 'The grant does not demand it.' };
  },
};

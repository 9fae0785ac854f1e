import { KUNDE_ARTER, type LegalQuestion } from '../../rooms/access/index.ts';

/**
 * 7: a private party has current data only; a question about another day, for what is past, or about when and from where
 * something was registered, is for authorities (CPR-loven § 38, register.md § 6).
 */
export const PRIVATE_CURRENT_ONLY: LegalQuestion = {
  number: '7',
  source: 'CPR-loven § 38',
  da: 'Spørges der kun om aktuelle oplysninger, hvis I er en privat modtager?',
  en: 'Is it asked for current data only, if you are a private party?',
  decide({ caller, aboutNow, currentOnly }) {
    if (KUNDE_ARTER[caller.kunde.art] === 'offentlig') {
      return { answer: 'yes', da: 'I er en offentlig myndighed.', en: 'You are a public authority.' };
    }
    return aboutNow && currentOnly
      ? { answer: 'yes', da: 'Der spørges om aktuelle oplysninger.', en: 'It is asked for current data.' }
      : {
          answer: 'no',
          da: 'Private kan kun få aktuelle oplysninger.',
          en: 'Private parties can have current data only.',
        };
  },
};

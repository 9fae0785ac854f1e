import { KUNDE_ARTER, type LegalQuestion } from '../../rooms/access/index.ts';

/** 6: a service for authorities answers no private party, which may have only what §§ 38-39 name (CPR-loven §§ 32, 38). */
export const AUTHORITIES_ONLY: LegalQuestion = {
  number: '6',
  source: 'CPR-loven §§ 32, 38',
  da: 'Er I en offentlig myndighed, som tjenesten er for?',
  en: 'Are you a public authority, which the service is for?',
  decide: ({ caller }) =>
    KUNDE_ARTER[caller.kunde.art] === 'offentlig'
      ? { answer: 'yes', da: 'I er en offentlig myndighed.', en: 'You are a public authority.' }
      : {
          answer: 'no',
          da: 'Tjenesten er for offentlige myndigheder.',
          en: 'The service is for public authorities.',
        },
};

import { KUNDE_ARTER, type LegalQuestion } from '../../rooms/access/index.ts';

/** 6: a service for authorities answers no private party, which may have only what §§ 38-39 name (CPR-loven §§ 32, 38). */
export const AUTHORITIES_ONLY: LegalQuestion = {
  number: '6',
  source: 'CPR-loven §§ 32, 38',
  decide: ({ caller }) =>
    KUNDE_ARTER[caller.kunde.art] === 'offentlig'
      ? undefined
      : { da: 'Tjenesten er for offentlige myndigheder.', en: 'The service is for public authorities.' },
};

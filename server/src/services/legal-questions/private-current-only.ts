import { KUNDE_ARTER, type LegalQuestion } from '../../rooms/access/index.ts';

/**
 * 7: a private party has current data only; a question about another day, for what is past, or about when and from where
 * something was registered, is for authorities (CPR-loven § 38, register.md § 6).
 */
export const PRIVATE_CURRENT_ONLY: LegalQuestion = {
  number: '7',
  source: 'CPR-loven § 38',
  decide: ({ caller, aboutNow, currentOnly }) =>
    (aboutNow && currentOnly) || KUNDE_ARTER[caller.kunde.art] === 'offentlig'
      ? undefined
      : { da: 'Private kan kun få aktuelle oplysninger.', en: 'Private parties can have current data only.' },
};

import { carriesForeignNumber } from '../../ground/personnummer/index.ts';
import { findFormaal, type LegalQuestion } from '../../rooms/access/index.ts';

/**
 * 5: a case that is identified by a personnummer is identified by that of the person it is about (CPR-loven § 52, stk. 1),
 * except for purposes where law joins several persons in one case (stk. 2). A relative looked up from the page of that person
 * is part of the case about that person (ours).
 */
export const CASE_OF_THE_PERSON: LegalQuestion = {
  number: '5',
  source: 'CPR-loven § 52',
  decide: ({ sag, formaal, tilladelse, reachedFromCase, personnumre }) => {
    const joins = findFormaal(formaal ?? tilladelse.formaalStandard)?.flerePersoner === true;
    if (sag === undefined || joins || reachedFromCase) return undefined;
    return personnumre.some((personnummer) => carriesForeignNumber(sag, personnummer))
      ? {
          da: 'Sagens journalnummer er et andet personnummer end det, der slås op.',
          en: 'The case is identified by another personnummer than the one looked up.',
        }
      : undefined;
  },
};

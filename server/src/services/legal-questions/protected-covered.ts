import { KUNDE_ARTER, type LegalQuestion } from '../../rooms/access/index.ts';

/**
 * 9: a protected name and address go to no private party (CPR-loven § 28), and to an authority by a grant that covers them
 * (Vilkår §§ 2, 9). It is settled person by person: what is not given is withheld, and the mark is given.
 */
export const PROTECTED_COVERED: LegalQuestion = {
  number: '9',
  source: 'CPR-loven § 28, Vilkår § 9',
  da: 'Må I få navn og adresse, hvis personen er beskyttet?',
  en: 'May you have name and address, if the person is protected?',
  decide({ caller, tilladelse }) {
    if (KUNDE_ARTER[caller.kunde.art] === 'privat') {
      return {
        answer: 'depends',
        da: 'Er personen beskyttet, tilbageholdes navn og adresse: de gives ikke til private.',
        en: 'If the person is protected, name and address are withheld: they go to no private party.',
      };
    }
    return tilladelse.beskyttede
      ? { answer: 'yes', da: 'I får dem, altid med markeringen.', en: 'You get them, always with the mark.' }
      : {
          answer: 'depends',
          da: 'Er personen beskyttet, tilbageholdes navn og adresse: tilladelsen omfatter dem ikke.',
          en: 'If the person is protected, name and address are withheld: the grant does not cover them.',
        };
  },
};

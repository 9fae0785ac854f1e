import { carriesForeignNumber, containsPersonnummer } from '../../ground/personnummer/index.ts';
import { findFormaal, type LegalAnswer, type LegalQuestion } from '../../rooms/access/index.ts';

/**
 * 5: a case that is identified by a personnummer is identified by that of the person it is about (CPR-loven § 52, stk. 1),
 * except for purposes where law joins several persons in one case (stk. 2). A relative looked up from the page of that person
 * is part of the case about that person (ours).
 */
export const CASE_OF_THE_PERSON: LegalQuestion = {
  number: '5',
  source: 'CPR-loven § 52',
  da: 'Er sagen, hvis den har et personnummer, den persons, der slås op?',
  en: 'Is the case, if it carries a personnummer, that of the person looked up?',
  decide({ sag, formaal, tilladelse, reachedFromCase, personnumre }) {
    if (findFormaal(formaal ?? tilladelse.formaalStandard)?.flerePersoner === true) return JOINED;
    if (sag === undefined || !containsPersonnummer(sag)) return NO_NUMBER;
    if (personnumre.length === 0) return OPEN;
    if (reachedFromCase) return REACHED;
    return personnumre.some((personnummer) => carriesForeignNumber(sag, personnummer)) ? FOREIGN : OWN;
  },
};

const JOINED: LegalAnswer = {
  answer: 'yes',
  da: 'Formålet samler flere personer i én sag (stk. 2).',
  en: 'The purpose joins several persons in one case (subsection 2).',
};
const NO_NUMBER: LegalAnswer = {
  answer: 'yes',
  da: 'Sagen har intet personnummer.',
  en: 'The case carries no personnummer.',
};
const OPEN: LegalAnswer = {
  answer: 'depends',
  da: 'Kun den person, hvis personnummer sagen har, kan slås op ved nummer i den.',
  en: 'Only the person whose personnummer the case carries can be looked up by number in it.',
};
const REACHED: LegalAnswer = {
  answer: 'yes',
  da: 'Personen er nået fra sagens egen person.',
  en: "The person was reached from the case's own person.",
};
const OWN: LegalAnswer = {
  answer: 'yes',
  da: 'Sagen har personens eget nummer.',
  en: "The case carries the person's own number.",
};
const FOREIGN: LegalAnswer = {
  answer: 'no',
  da: 'Sagens journalnummer er et andet personnummer end det, der slås op.',
  en: 'The case is identified by another personnummer than the one looked up.',
};

import type { LegalQuestion } from '../../rooms/access/index.ts';

/** 11: the owner's number is one that was stated beforehand and tied to the customer (S003, control 2). */
export const OWNER_TIED: LegalQuestion = {
  number: '11',
  source: 'S003 (kontrol 2)',
  da: 'Er ejerens nummer knyttet til jer?',
  en: "Is the owner's number tied to you?",
  // One refusal for this and the next: who may not ask learns nothing of who owns what (law.md § 6, ours).
  unsaid: 'bolig-ikke-jeres',
  decide({ bolig }) {
    if (bolig === undefined) {
      return {
        answer: 'depends',
        da: 'Kun et nummer, der er knyttet til jer, kan bruges.',
        en: 'Only a number that is tied to you can be used.',
      };
    }
    return bolig.knyttet
      ? { answer: 'yes', da: 'Nummeret er knyttet til jer.', en: 'The number is tied to you.' }
      : { answer: 'no', da: 'Nummeret er ikke knyttet til jer.', en: 'The number is not tied to you.' };
  },
};

import type { LegalQuestion } from '../../rooms/access/index.ts';

/**
 * 12: the owner named is a current owner, by Ejerfortegnelsen, of every property at the address (S003, control 3; that several
 * must all be owned is ours). An address that nobody knows is nobody's.
 */
export const OWNER_CURRENT: LegalQuestion = {
  number: '12',
  source: 'S003 (kontrol 3)',
  da: 'Er nummeret det på en aktuel ejer af boligen?',
  en: 'Is the number that of a current owner of the dwelling?',
  unsaid: 'bolig-ikke-jeres',
  decide({ bolig }) {
    if (bolig === undefined) {
      return {
        answer: 'depends',
        da: 'Kun den, der ejer boligen i dag, kan spørge.',
        en: 'Only who owns the dwelling today can ask.',
      };
    }
    return bolig.ejer
      ? { answer: 'yes', da: 'Ejeren ejer boligen i dag.', en: 'The owner owns the dwelling today.' }
      : { answer: 'no', da: 'Ejeren ejer ikke boligen i dag.', en: 'The owner does not own the dwelling today.' };
  },
};

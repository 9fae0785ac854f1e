import type { work as danish } from '../da/work.ts';

/** Texts of the purpose and the case of the work at hand, in English. */
export const work: typeof danish = {
  purpose: {
    label: 'Purpose',
    none: 'Not chosen',
    choose: 'Choose purpose',
    change: 'Change purpose',
    title: 'What are the lookups for?',
    intro:
      'Choose the purpose of the work you are about to do. It is kept with every lookup, and the person you look up may be told.',
    legend: 'Purpose',
    several: 'Several persons may belong to one case.',
    submit: 'Use this purpose',
    submitting: 'Saving …',
    missing: 'Choose a purpose.',
    needed: 'Choose a purpose before you look anybody up',
    neededText: 'Data from the register may be used only for the purpose that access was given for (Terms § 9).',
  },
  caseReference: {
    label: 'Case reference',
    required: 'Case reference (required)',
    missing: 'Name the case before you look anybody up.',
  },
};

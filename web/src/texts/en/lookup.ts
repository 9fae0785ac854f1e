import type { lookup as danish } from '../da/lookup.ts';

/** Texts of asking for a person, in English. */
export const lookup: typeof danish = {
  lookup: {
    title: 'Look up a person',
    number: 'Personnummer',
    hint: '10 digits, with or without a hyphen',
    submit: 'Look up',
    submitting: 'Looking up …',
    empty: 'Write a personnummer.',
    notTenDigits: 'A personnummer has 10 digits.',
    asOf: 'Look up as of another time',
    virkning: 'What held on that day?',
    virkningHint: 'Time of effect. Empty means now.',
    registrering: 'As it was registered on that day',
    registreringHint: 'Time of registration. Empty means now.',
    badDate: 'The date is not complete.',
    examples: 'Examples in the demo system',
    example: (number, situation) => `Look up ${number} (${situation})`,
    nobodyText: 'No person is shown. Earlier lookups are not remembered on the page.',
  },
  examples: {
    ordinary: 'ordinary',
    protected: 'protected',
    dead: 'dead',
    emigrated: 'emigrated',
    disappeared: 'disappeared',
    noFixedAbode: 'no fixed abode',
    administrative: 'administrative number',
    changedNumber: 'replaced number',
    muchHistory: 'long history',
  },
};

/** Texts of asking for a person, in Danish. */
export const lookup = {
  lookup: {
    title: 'Slå en person op',
    number: 'Personnummer',
    submitting: 'Slår op …',
    asOf: 'Slå op på et andet tidspunkt',
    virkning: 'Hvad gjaldt den dag?',
    virkningHint: 'Virkning. Tom betyder nu.',
    registrering: 'Som det var registreret den dag',
    registreringHint: 'Registrering. Tom betyder nu.',
    badDate: 'Datoen er ikke udfyldt helt.',
    examples: 'Eksempler i demosystemet',
    example: (number: string, situation: string) => `Slå op: ${number} (${situation})`,
    nobodyText: 'Ingen person er vist. Tidligere opslag huskes ikke på siden.',
  },
  examples: {
    ordinary: 'almindelig',
    protected: 'beskyttet',
    dead: 'død',
    emigrated: 'udrejst',
    disappeared: 'forsvundet',
    noFixedAbode: 'uden fast bopæl',
    administrative: 'administrativt nummer',
    changedNumber: 'erstattet nummer',
    muchHistory: 'lang historik',
  },
};

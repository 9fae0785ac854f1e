/** Texts of the page where a link lets a user choose a password, in Danish. */
export const activation = {
  activation: {
    title: 'Vælg dit kendeord',
    forWhom: (navn: string, personkode: string, kunde: string) =>
      `Linket er til ${navn}, personkode ${personkode}, hos ${kunde}.`,
    until: (time: string) => `Det virker én gang, og til ${time}.`,
    rules: {
      'cpr-compat': (min: number, max: number) =>
        `${min}-${max} tegn med mindst ét lille og ét stort bogstav, ét ciffer og ét specialtegn. Ikke mellemrum, & < > ? | " ', æ, ø eller å, og ikke et kendeord, du har haft før.`,
      modern: (min: number, max: number) =>
        `${min}-${max} tegn, gerne flere ord. Ikke almindelige kendeord, og ikke navne på dig selv eller din myndighed.`,
    },
    new: 'Nyt kendeord',
    again: 'Nyt kendeord igen',
    show: 'Vis kendeordet',
    submit: 'Gem kendeordet',
    submitting: 'Gemmer …',
    missing: 'Udfyld feltet.',
    differ: 'De to kendeord er ikke ens.',
    noLink: 'Der er intet link',
    noLinkText: 'Åbn linket i brevet igen. Har du ikke fået et, så bed din DAP-administrator om det.',
    done: 'Dit kendeord er gemt',
    doneText: (personkode: string) => `Log på med personkoden ${personkode} og det kendeord, du har valgt.`,
    signIn: 'Gå til log på',
  },
};

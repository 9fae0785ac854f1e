/** Texts of signing in, staying and leaving, in Danish. */
export const session = {
  signIn: {
    title: 'Log på OpenCPR',
    intro:
      'OpenCPR er et åbent personregister efter forbillede af CPR. Det er uafhængigt af de danske myndigheder, og alle personer i det er opdigtede.',
    personkode: 'Personkode',
    personkodeHint: '6-8 bogstaver og cifre',
    kendeord: 'Kendeord',
    submit: 'Log på',
    submitting: 'Logger på …',
    change: 'Skift kendeord',
    missingPersonkode: 'Skriv din personkode.',
    missingKendeord: 'Skriv dit kendeord.',
  },
  ended: {
    expired: {
      title: 'Din session er udløbet',
      text: 'Log på igen for at fortsætte. Oplysninger om personer er fjernet fra skærmen.',
    },
    'signed-off': { title: 'Du er logget af', text: 'Oplysninger om personer er fjernet fra skærmen.' },
    'sign-off-failed': {
      title: 'Serveren svarede ikke, da du loggede af',
      text: 'Skærmen er ryddet, men din session kan stadig være åben. Luk browseren, eller prøv igen om lidt.',
    },
  },
  locked: {
    title: 'Låst',
    text: 'Sessionen er låst. Skriv dit kendeord for at fortsætte, hvor du var. Oplysninger om personer er fjernet fra skærmen.',
    textOf: (name: string) =>
      `Sessionen for ${name} er låst. Skriv dit kendeord for at fortsætte, hvor du var. Oplysninger om personer er fjernet fra skærmen.`,
    unreachable: 'Skærmen er låst, men serveren har ikke fået det at vide. Den får det at vide, så snart den svarer.',
    open: 'Lås op',
    opening: 'Låser op …',
    lock: 'Lås',
  },
  newPassword: {
    title: 'Skift kendeord',
    expired: 'Kendeordet er udløbet, eller du har fået det af en anden. Det skal skiftes, før du kan logge på.',
    old: 'Nuværende kendeord',
    new: 'Nyt kendeord',
    newHint:
      'Mindst 8 tegn med små og store bogstaver, cifre og specialtegn, og højst ét skift i døgnet; følger din myndighed de nye regler, mindst 12 tegn.',
    again: 'Nyt kendeord igen',
    submit: 'Skift kendeord og log på',
    submitting: 'Skifter kendeord …',
    back: 'Tilbage til log på',
    missing: 'Udfyld feltet.',
    differ: 'De to nye kendeord er ikke ens.',
  },
  duty: {
    title: 'Før du slår nogen op',
    items: [
      'Privat brug er strengt forbudt (Vilkår § 3).',
      'Slå kun det op, som den sag, du arbejder med, kræver (Vilkår § 3).',
      'Hvert opslag registreres og indgår i myndighedens kontrol (Vilkår § 4).',
      'Log af, eller lås skærmen, når du går fra pladsen (Vilkår § 3).',
      'Forsætlig eller groft uagtsom overtrædelse straffes med bøde (CPR-loven § 57, stk. 1, nr. 4; Vilkår § 1).',
    ],
  },
  demoUsers: {
    title: 'Demobrugere',
    intro: 'Vælg en bruger for at logge på med det samme.',
    signInAs: (name: string) => `Log på som ${name}`,
    services: (count: number) => (count === 1 ? '1 tjeneste' : `${count} tjenester`),
  },
  customerKinds: {
    kommune: 'kommune',
    region: 'region',
    stat: 'statslig myndighed',
    'cpr-kontor': 'myndighed for CPR',
    'offentlig-virksomhed': 'offentlig virksomhed',
    operatoer: 'operatør',
    skolesystem: 'skolesystem',
    'privat-virksomhed': 'privat virksomhed',
    boligorganisation: 'boligorganisation',
    'privat-udlejer': 'privat udlejer',
  },
  idle: {
    title: 'Er du der stadig?',
    text: (minutes: number) =>
      `Siden låses om et øjeblik, fordi den ikke har været brugt i ${minutes} minutter (Vilkår § 7).`,
    stay: 'Fortsæt arbejdet',
  },
};

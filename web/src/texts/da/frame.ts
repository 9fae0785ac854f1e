/** Texts of the frame around every page, and what is said everywhere, in Danish. */
export const frame = {
  product: 'OpenCPR',
  tagline: 'Uafhængigt personregister',
  yes: 'Ja',
  loading: 'Henter …',
  close: 'Luk',
  cancel: 'Annullér',
  retry: 'Prøv igen',
  frame: {
    skip: 'Gå til indholdet',
    demo: 'Demosystem',
    demoNote: 'Alle personer og kunder er opdigtede.',
    independent:
      'OpenCPR er fri software, uafhængig af de danske myndigheder, og indeholder kun opdigtede personer. Det er ikke Det Centrale Personregister.',
    version: (version: string) => `Version ${version}`,
    otherLanguage: 'English',
    signedInAs: 'Logget på som',
    signOut: 'Log af',
    signingOut: 'Logger af …',
    pages: 'Sider',
  },
  titles: {
    signIn: 'Log på',
    lookup: 'Opslag',
    trace: 'Mine opslag',
    access: 'Hvad må jeg se?',
    customers: 'Kunder',
    declaration: 'Sikkerhedsansvarlig',
    supervision: 'Tilsyn',
    developers: 'For udviklere',
    notFound: 'Siden findes ikke',
  },
  fault: {
    title: 'OpenCPR kan ikke nås',
    text: 'Der kom intet brugbart svar fra serveren. Intet er vist, og intet er gemt på siden.',
  },
  refusal: {
    question: (number: string) => `Retligt spørgsmål ${number}`,
    journal: (id: string) => `Forsøget er registreret som ${id}.`,
  },
  notFound: { text: 'Adressen fører ikke nogen steder hen.', home: 'Gå til forsiden' },
};

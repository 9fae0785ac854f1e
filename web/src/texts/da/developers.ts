/** Texts of the start page of a demo system and of its page for developers, in Danish. */
export const developers = {
  start: {
    title: 'Velkommen til OpenCPR',
    intro:
      'Dette er et demosystem: et personregister som CPR, uafhængigt af de danske myndigheder, med opdigtede personer og kunder. Du kan ikke gøre skade, og intet, du slår op, handler om nogen.',
    steps: [
      'Log på som en sagsbehandler i en kommune, vælg et formål, og slå en af eksempelpersonerne op.',
      'Slå den samme beskyttede person op som en privat virksomhed, og se, hvad der tilbageholdes og hvorfor.',
      'Se dit eget spor under Mine opslag, og din adgang under Hvad må jeg se?',
    ],
    developers: 'For udviklere: adresser, kald, der virker, og certifikater',
  },
  developers: {
    title: 'For udviklere',
    intro:
      'Demosystemet taler de samme protokoller som CPR. En klient, der er skrevet til dem, virker ved at skifte værtsnavn. Alt her er opdigtet, også adgangskoder og certifikater, og findes kun i et demosystem.',
    endpoints: 'Adresser',
    door: 'Dør',
    address: 'Adresse',
    requests: 'Kald, der virker',
    as: (personkode: string) => `Som ${personkode}. Sæt ind i en terminal med bash og curl.`,
    asCertificate: (personkode: string) =>
      `Certifikatet afgør, hvem der spørger: ${personkode}. Hent først de tre filer nedenfor til den mappe, du står i.`,
    doors: {
      web: 'JSON, som siderne selv bruger',
      gctp: 'CPR Services (GCTP), XML',
      rest: 'Datafordelerens REST med certifikat',
    },
    copy: 'Kopiér',
    copied: 'Kopieret',
    copyOf: (what: string) => `Kopiér kaldet: ${what}`,
    certificates: 'Certifikater',
    certificatesText: (personkode: string) =>
      `Udstederens certifikat, og certifikat og nøgle for ${personkode}. De udstedes af dette systems egen efterligning af en udsteder og gælder ingen andre steder.`,
  },
};

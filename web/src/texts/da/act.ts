/** Texts of forms of administrative acts, in Danish. */
export const act = {
  act: {
    choose: 'Vælg',
    optional: 'kan udelades',
    yes: 'Ja',
    no: 'Nej',
    dayHint: 'ÅÅÅÅ-MM-DD',
    listHint: 'Sæt komma imellem.',
    missing: 'Udfyld feltet.',
    encrypt: 'Krypter filen',
    filePassword: 'Kodeord til filen',
    filePasswordHint: 'Mindst 12 tegn. Giv det til modtageren ad en anden vej end filen.',
    filePasswordShort: 'Kodeordet skal have mindst 12 tegn.',
    encryptedAs: 'Filen pakkes som ZIP med AES-256, som fx 7-Zip kan åbne.',
    working: 'Arbejder …',
    notYours: 'Du har ikke det hverv, som handlingen kræver.',
    file: {
      file: 'Fil',
      try: 'Prøv filen',
      trying: 'Prøver filen …',
      taking: 'Indlæser …',
      tried: (rows: number, wrong: number) =>
        wrong === 0 ? `${rows} rækker uden fejl.` : `${rows} rækker, heraf ${wrong} med fejl. Intet er ændret endnu.`,
      takeAll: (rows: number) => `Gennemfør alle ${rows} rækker`,
      takeGood: (rows: number) => `Gennemfør kun de ${rows} rækker uden fejl`,
      rowsShown: (shown: number, all: number) => `Viser ${shown} af ${all} rækker, dem med fejl først.`,
      line: 'Linje',
      action: 'Handling',
      fault: 'Fejl',
      ok: 'Ingen fejl',
    },
    letIn: {
      sent: (til: string, until: string) =>
        `Et link til at vælge kendeord er på vej til ${til}. Det virker én gang, til og med ${until}; brevet står i udbakken.`,
      later: (til: string) => `Et link til at vælge kendeord sendes til ${til}, når brugeren genaktiveres.`,
      link: 'Brugeren har ingen e-mailadresse. Linket til at vælge kendeord vises kun denne gang; giv det videre ad en sikker vej:',
      password:
        'Engangskendeordet vises kun denne gang og kan kun bruges til at vælge et nyt kendeord; giv det videre ad en sikker vej:',
    },
  },
};

/** Texts of the page of customers, in Danish. */
export const customers = {
  customers: {
    title: 'Kunder',
    intro: 'Myndigheder og private, der har eller har haft adgang til CPR.',
    find: 'Find en kunde',
    none: 'Ingen kunder svarer til det.',
    count: (some: number, all: number) => `${some.toLocaleString('da-DK')} af ${all.toLocaleString('da-DK')} kunder`,
    number: 'Nummer',
    name: 'Navn',
    kind: 'Art',
    cvr: 'CVR',
    from: 'Kunde fra',
    file: 'Hent som CSV',
    add: 'Opret en kunde',
    demands: 'Sæt en kundes krav til log på',
    demanded: (kundenr: string) => `Kravene for kunde ${kundenr} er sat.`,
    correct: 'Ret en kunde',
    corrected: (kundenr: string) => `Kunde ${kundenr} er rettet.`,
    close: 'Luk en kunde',
    closed: (kundenr: string) => `Kunde ${kundenr} er lukket med aftaler og tilladelser, og sessionerne er afbrudt.`,
    added: (kundenr: string) => `Kunde ${kundenr} er oprettet.`,
  },
};

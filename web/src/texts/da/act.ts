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
    wrong: 'Feltet er ikke udfyldt rigtigt.',
    taken: 'Det findes allerede.',
    unknown: 'Det findes ikke hos dig.',
    working: 'Arbejder …',
    notYours: 'Du har ikke det hverv, som handlingen kræver.',
  },
};

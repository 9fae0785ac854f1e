/** Texts of forms of administrative acts, in English. */
export const act = {
  act: {
    choose: 'Choose',
    optional: 'may be left out',
    yes: 'Yes',
    no: 'No',
    dayHint: 'YYYY-MM-DD',
    listHint: 'Put commas between.',
    missing: 'Fill in the field.',
    wrong: 'The field is not filled in correctly.',
    taken: 'It exists already.',
    unknown: 'It does not exist with you.',
    working: 'Working …',
    notYours: 'You do not hold an office that may do this.',
  },
};

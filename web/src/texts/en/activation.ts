/** Texts of the page where a link lets a user choose a password, in English. */
export const activation = {
  activation: {
    title: 'Choose your password',
    forWhom: (navn: string, personkode: string, kunde: string) =>
      `The link is for ${navn}, personkode ${personkode}, of ${kunde}.`,
    until: (time: string) => `It works once, until ${time}.`,
    rules: {
      'cpr-compat': (min: number, max: number) =>
        `${min}-${max} characters with at least one lower case and one upper case letter, one digit and one special character. No blank, & < > ? | " ', æ, ø or å, and no password you have had before.`,
      modern: (min: number, max: number) =>
        `${min}-${max} characters, several words for instance. No common passwords, and no names of yourself or your organisation.`,
    },
    new: 'New password',
    again: 'New password again',
    show: 'Show the password',
    submit: 'Save the password',
    submitting: 'Saving …',
    missing: 'Fill in the field.',
    differ: 'The two passwords differ.',
    noLink: 'There is no link',
    noLinkText: 'Open the link in the letter again. If you got none, ask your DAP administrator for it.',
    done: 'Your password is saved',
    doneText: (personkode: string) => `Sign in with the personkode ${personkode} and the password you have chosen.`,
    signIn: 'Go to the sign-in page',
  },
};

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
    encrypt: 'Encrypt the file',
    filePassword: 'Password of the file',
    filePasswordHint: 'At least 12 characters. Give it to the recipient by another way than the file.',
    filePasswordShort: 'The password needs at least 12 characters.',
    encryptedAs: 'The file is packed as ZIP with AES-256, which 7-Zip for one can open.',
    working: 'Working …',
    file: {
      file: 'File',
      try: 'Try the file',
      trying: 'Trying the file …',
      taking: 'Taking it in …',
      tried: (rows: number, wrong: number) =>
        wrong === 0
          ? `${rows} rows without errors.`
          : `${rows} rows, ${wrong} of them with errors. Nothing is changed yet.`,
      takeAll: (rows: number) => `Carry out all ${rows} rows`,
      takeGood: (rows: number) => `Carry out only the ${rows} rows without errors`,
      rowsShown: (shown: number, all: number) => `Showing ${shown} of ${all} rows, those with errors first.`,
      line: 'Line',
      action: 'Action',
      fault: 'Error',
      ok: 'No error',
    },
    letIn: {
      sent: (til: string, until: string) =>
        `A link to choose a password is on its way to ${til}. It works once, until ${until}; the letter is in the outbox.`,
      later: (til: string) => `A link to choose a password is sent to ${til} when the user is let in.`,
      link: 'The user has no e-mail address. The link to choose a password is shown this once; pass it on by a safe way:',
      password:
        'The one-time password is shown this once and is good for choosing a new password only; pass it on by a safe way:',
    },
    notYours: 'You do not hold an office that may do this.',
  },
};

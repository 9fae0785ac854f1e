import type { frame as danish } from '../da/frame.ts';

/** Texts of the frame around every page, and what is said everywhere, in English. */
export const frame: typeof danish = {
  product: 'OpenCPR',
  tagline: 'Independent person register',
  yes: 'Yes',
  loading: 'Loading …',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  frame: {
    skip: 'Skip to the content',
    demo: 'Demo system',
    demoNote: 'All persons and customers are invented.',
    independent:
      'OpenCPR is free software, independent of the Danish authorities, and holds invented persons only. It is not the Danish Civil Registration System.',
    version: (version) => `Version ${version}`,
    otherLanguage: 'Dansk',
    signedInAs: 'Signed in as',
    signOut: 'Sign out',
    signingOut: 'Signing out …',
    pages: 'Pages',
  },
  titles: {
    signIn: 'Sign in',
    lookup: 'Lookup',
    trace: 'My lookups',
    access: 'What may I see?',
    customers: 'Customers',
    campaign: 'Verification campaigns',
    callCentre: 'Customer centre',
    verification: 'Verification',
    declaration: 'Security officer',
    supervision: 'Supervision',
    activation: 'Choose a password',
    sourceAddresses: 'Source addresses',
    outbox: 'Outbox',
    users: 'Users',
    authorisations: 'Authorisations',
    developers: 'For developers',
    notFound: 'No such page',
  },
  fault: {
    title: 'OpenCPR cannot be reached',
    text: 'The server gave no usable answer. Nothing is shown, and nothing is kept on the page.',
  },
  refusal: {
    question: (number) => `Legal question ${number}`,
    retryAt: (time) => `Try again after ${time}.`,
    journal: (id) => `The attempt is registered as ${id}.`,
  },
  notFound: { text: 'The address leads nowhere.', home: 'Go to the front page' },
};

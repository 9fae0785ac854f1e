import type { developers as danish } from '../da/developers.ts';

/** Texts of the start page of a demo system and of its page for developers, in English. */
export const developers: typeof danish = {
  start: {
    title: 'Welcome to OpenCPR',
    intro:
      'This is a demo system: a civil registration system like CPR, independent of the Danish authorities, with invented persons and customers. You can do no harm, and nothing you look up is about anybody.',
    steps: [
      'Sign in as a caseworker of a municipality, choose a purpose, and look one of the example persons up.',
      'Look the same protected person up as a private company, and see what is withheld and why.',
      'See your own trace under My lookups, and your access under What may I see?',
    ],
    developers: 'For developers: addresses, requests that work, and certificates',
  },
  developers: {
    title: 'For developers',
    intro:
      'The demo system speaks the same protocols as CPR. A client written for them works by changing its host name. Everything here is invented, passwords and certificates too, and is found in a demo system only.',
    endpoints: 'Addresses',
    door: 'Door',
    address: 'Address',
    requests: 'Requests that work',
    as: (personkode) => `As ${personkode}. Paste into a terminal with bash and curl.`,
    asCertificate: (personkode) =>
      `The certificate decides who asks: ${personkode}. First fetch the three files below into the folder you are in.`,
    doors: {
      web: 'JSON, as the pages use it',
      gctp: 'CPR Services (GCTP), XML',
      rest: 'REST of Datafordeleren, with a certificate',
    },
    copy: 'Copy',
    copied: 'Copied',
    copyOf: (what) => `Copy the request: ${what}`,
    certificates: 'Certificates',
    certificatesText: (personkode) =>
      `The certificate of the issuer, and certificate and key of ${personkode}. They are issued by this system's own stand-in of an issuer and count nowhere else.`,
  },
};

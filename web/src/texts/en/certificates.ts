import type { certificates as danish } from '../da/certificates.ts';

/** Texts of the page of certificates and identities, in English. */
export const certificates: typeof danish = {
  certificates: {
    title: 'Certificates and MitID Erhverv',
    intro:
      'What users can sign in with beside a password: certificates of the OCES form for systems and employees, and identities of employees in MitID Erhverv.',
    certificates: 'Certificates',
    file: 'Get as CSV',
    find: 'Find certificates by user or customer',
    any: 'All',
    none: 'No certificates.',
    count: (count) => (count === 1 ? '1 certificate' : `${count.toLocaleString('en-GB')} certificates`),
    user: 'User',
    ofCustomer: (kundenr, kunde) => `${kunde} (${kundenr})`,
    form: 'Form',
    forms: { voces: 'VOCES: organisation', foces: 'FOCES: function', moces: 'MOCES: employee' },
    oneGrant: 'For one authorisation only',
    grantFrom: (services, day) => `${services} (from ${day})`,
    period: 'Period',
    fromTo: (from, to) => `${from} to ${to}`,
    since: (from) => `since ${from}`,
    state: 'State',
    states: {
      gaelder: 'Valid',
      snart: 'Expires within 30 days',
      'endnu-ikke': 'Not valid yet',
      udloebet: 'Expired',
      spaerret: 'Revoked',
    },
    revoked: (day) => `Revoked ${day}`,
    thumbprint: 'Thumbprint (SHA-256)',
    actions: 'Actions',
    revoke: (form, name) => `Revoke the ${form.toUpperCase()} of ${name}`,
    revokeSure:
      'The certificate can never be used again, and open connections are refused at once. There is no undoing it.',
    issue: 'Issue a certificate',
    issueText:
      'The authority of this system is a stand-in and has no tie to the state’s. Without a form a system gets VOCES and an employee MOCES; without a number of days it is good for three years. The file with certificate and key is given only now: the key is not kept here.',
    issued: (code) => `The certificate of ${code} has been issued and tied.`,
    issuedFile: (name) =>
      `The file ${name} has been saved. It holds the private key: give it to nobody but who is to use it, by a safe way.`,
    saveAgain: 'Save the file again',
    tie: 'Tie a certificate that was issued elsewhere',
    tieText:
      'The certificate has to name your CVR number. An employee’s is tied to an employee, an organisation’s or a function’s to a system. The thumbprint is worked out from it. Where you write it yourselves, it is checked that the certificate is the right one; whoever has the certificate gets it by:',
    notPem: 'Paste the certificate from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----.',
    tied: (code) => `The certificate is tied to ${code}.`,
    identities: 'Identities in MitID Erhverv',
    findIdentity: 'Find identities by user or customer',
    noIdentities: 'No identities.',
    countIdentities: (count) => (count === 1 ? '1 identity' : `${count.toLocaleString('en-GB')} identities`),
    identity: 'Identity',
    untie: (name) => `Take the identity from ${name}`,
    untieSure: 'If the user is signed in by the identity, the session ends at once. The identity can be tied again.',
    tieIdentity: 'Tie an identity to a user',
    tieIdentityText:
      'The identity is named by its id in MitID Erhverv, which is the same with every broker. A user has one identity, and an identity is one user’s (Terms § 3).',
    identityTied: (code) => `The identity is tied to ${code}.`,
  },
};

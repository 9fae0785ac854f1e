import type { session as danish } from '../da/session.ts';

/** Texts of signing in, staying and leaving, in English. */
export const session: typeof danish = {
  signIn: {
    apply: 'Not a customer yet? Apply for access',
    title: 'Sign in to OpenCPR',
    intro:
      'OpenCPR is an open person register modelled on the Danish CPR. It is independent of the Danish authorities, and every person in it is invented.',
    personkode: 'Personkode (user id)',
    personkodeHint: '6-8 letters and digits',
    kendeord: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in …',
    change: 'Change password',
    missingPersonkode: 'Write your personkode.',
    missingKendeord: 'Write your password.',
  },
  ended: {
    expired: {
      title: 'Your session has ended',
      text: 'Sign in again to go on. Data about persons have been taken off the screen.',
    },
    'signed-off': { title: 'You are signed out', text: 'Data about persons have been taken off the screen.' },
    'sign-off-failed': {
      title: 'The server did not answer when you signed out',
      text: 'The screen is cleared, but your session may still be open. Close the browser, or try again in a moment.',
    },
  },
  locked: {
    title: 'Locked',
    text: 'The session is locked.',
    textOf: (name: string) => `The session of ${name} is locked.`,
    write: 'Write your password to go on where you were.',
    openAgain: 'Unlock with what you signed in with to go on where you were.',
    cleared: 'Data about persons have been taken off the screen.',
    byEid: 'Unlock with MitID Erhverv in a new window',
    byCertificate: 'Unlock with a certificate',
    unreachable: 'The screen is locked, but the server has not been told. It will be told as soon as it answers.',
    open: 'Unlock',
    opening: 'Unlocking …',
    lock: 'Lock',
  },
  otherWays: {
    title: 'Other ways to sign in',
    eid: 'Sign in with MitID Erhverv',
    standIn: 'In the demo system a stand-in with invented identities takes the place of MitID.',
    certificate: 'Sign in with a certificate',
    signingIn: 'Signing in …',
  },
  eid: {
    title: 'Sign in with MitID Erhverv',
    nothing: 'This is where you come back from MitID Erhverv. There is nothing to do on this page.',
    going: 'Going to MitID Erhverv …',
    telling: 'Signing in …',
    reopened: 'The session is unlocked',
    reopenedText: 'Close this window, and go on working in the one that was locked.',
    high: 'Sign in with the level of assurance High (Høj)',
    back: 'To sign-in',
  },
  newPassword: {
    title: 'Change password',
    expired:
      'The password has expired, or was given to you by somebody else. It must be changed before you can sign in.',
    old: 'Present password',
    new: 'New password',
    newHint:
      'At least 8 characters with lower case, upper case, digits and special characters, and one change a day; by the new rules, where your organisation follows them, at least 12 characters.',
    again: 'New password again',
    submit: 'Change password and sign in',
    submitting: 'Changing the password …',
    back: 'Back to sign-in',
    missing: 'Fill in the field.',
    differ: 'The two new passwords differ.',
  },
  duty: {
    title: 'Before you look anybody up',
    items: [
      'Private use is strictly forbidden (Terms § 3).',
      'Look up only what the case you are working on needs (Terms § 3).',
      'Every lookup is registered and is part of the control of your organisation (Terms § 4).',
      'Sign out, or lock the screen, when you leave your desk (Terms § 3).',
      'Breach with intent or gross negligence is punished with a fine (CPR Act § 57(1)(4); Terms § 1).',
    ],
  },
  demoUsers: {
    title: 'Demo users',
    intro: 'Choose a user to sign in at once.',
    signInAs: (name) => `Sign in as ${name}`,
    services: (count) => (count === 1 ? '1 service' : `${count} services`),
  },
  customerKinds: {
    kommune: 'municipality',
    region: 'region',
    stat: 'state authority',
    'cpr-kontor': 'authority for the register',
    'offentlig-virksomhed': 'public company',
    operatoer: 'operator',
    skolesystem: 'school system',
    'privat-virksomhed': 'private company',
    boligorganisation: 'housing organisation',
    'privat-udlejer': 'private landlord',
  },
  idle: {
    title: 'Are you still there?',
    text: (minutes: number) =>
      `The page will be locked in a moment, since it has not been used for ${minutes} minutes (Terms § 7).`,
    stay: 'Go on working',
  },
};

// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  BrugerChanged,
  BrugerDone,
  BrugerFile,
  BrugerFileTaken,
  BrugerFound,
  BrugerLink,
  BrugerLinkTold,
  BrugerList,
  BrugerListed,
  BrugerMade,
  BrugerNew,
  BrugerNulstil,
  BrugerReset,
  BrugerSearch,
  BrugerUntil,
  CleanedUp,
  FileDone,
  FileTried,
  NewPassword,
  ProfileDone,
  ProfileGiven,
  SystemsWithoutOwner,
} from './bruger.ts';

/** What is asked in this area of the contract. */
export interface BrugerOperations {
  /** The users of the own institution, or of any for those who reach all. */
  'POST /api/handling/bruger.list': { readonly asked: BrugerList; readonly answer: BrugerListed };
  /** Searches for users, a page at a time. */
  'POST /api/handling/bruger.soeg': { readonly asked: BrugerSearch; readonly answer: BrugerFound };
  /** Makes a user, and lets it in by a link or a one-time password. */
  'POST /api/handling/bruger.opret': { readonly asked: BrugerNew; readonly answer: BrugerMade };
  /** Corrects a user. */
  'POST /api/handling/bruger.ret': { readonly asked: BrugerChanged; readonly answer: BrugerDone };
  /** Closes a user, now with its sessions, or at the end of a later day. */
  'POST /api/handling/bruger.luk': { readonly asked: BrugerUntil; readonly answer: BrugerDone };
  /** Reactivates a user that is locked or has expired. */
  'POST /api/handling/bruger.aabn': { readonly asked: BrugerUntil; readonly answer: BrugerDone };
  /** Takes a user's password and sessions away and lets it in anew. */
  'POST /api/handling/bruger.nulstil': { readonly asked: BrugerNulstil; readonly answer: BrugerReset };
  /** Names a user's password, by the operator of the machine. */
  'POST /api/handling/bruger.kendeord': { readonly asked: NewPassword; readonly answer: BrugerDone };
  /** Gives or takes a profile. */
  'POST /api/handling/bruger.profil': { readonly asked: ProfileGiven; readonly answer: ProfileDone };
  /** The systems whose owner is no current employee. */
  'POST /api/handling/bruger.ejerloese': { readonly asked: undefined; readonly answer: SystemsWithoutOwner };
  /** Shows what a file of users would do. */
  'POST /api/handling/bruger.indlaes-proev': { readonly asked: BrugerFile; readonly answer: FileTried };
  /** Makes and closes the users of a file. */
  'POST /api/handling/bruger.indlaes': { readonly asked: BrugerFileTaken; readonly answer: FileDone };
  /** Takes those out of DAP who ended more than seven months ago. */
  'POST /api/handling/bruger.oprydning': { readonly asked: undefined; readonly answer: CleanedUp };
  /** Sends a user a link to choose the own password by. */
  'POST /api/handling/bruger.link': { readonly asked: BrugerLink; readonly answer: BrugerLinkTold };
}

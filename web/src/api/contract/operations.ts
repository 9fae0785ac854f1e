// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { About, Catalogue } from './about.ts';
import type { Activated, Activation, ActivationLink, PasswordChoice } from './activation.ts';
import type { ActList } from './acts.ts';
import type {
  BrugerChanged,
  BrugerDone,
  BrugerEngangskendeord,
  BrugerEngangskendeordTold,
  BrugerFile,
  BrugerFileTaken,
  BrugerFound,
  BrugerLink,
  BrugerLinkTold,
  BrugerList,
  BrugerListed,
  BrugerMade,
  BrugerNamed,
  BrugerNew,
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
import type { Developers } from './developers.ts';
import type {
  ErklaeringAfgiv,
  ErklaeringAfgivet,
  ErklaeringHent,
  ErklaeringMangler,
  ErklaeringManglet,
  ErklaeringVis,
  ErklaeringVist,
} from './erklaering.ts';
import type { Fortegnelse, FortegnelseAsked, FortegnelseFileAsked } from './fortegnelse.ts';
import type {
  KildeadresseBestil,
  KildeadresseBestilTold,
  KildeadresseFjern,
  KildeadresseFjernTold,
  KildeadresseIvaerksat,
  KildeadresseIvaerksatTold,
  KildeadresseList,
  KildeadresseListTold,
  KildeadresseUbrugteTold,
} from './kildeadresse.ts';
import type { KundeKrav, KundeKravTold, KundeList, KundeOpret, KundeOprettet } from './kunde.ts';
import type { Answer, Question } from './lookup.ts';
import type { Access, Decision, Trace, TracePage, TryOut } from './own.ts';
import type { Hits, KommuneList, SearchAsked } from './search.ts';
import type { PasswordChange, PurposeChoice, Reopening, Session, SignOn } from './session.ts';
import type {
  SikkerhedAfloes,
  SikkerhedAfloesTold,
  SikkerhedList,
  SikkerhedListed,
  SikkerhedMangler,
  SikkerhedManglet,
  SikkerhedUddannelse,
  SikkerhedUddannet,
  SikkerhedUdpeg,
  SikkerhedUdpeget,
} from './sikkerhed.ts';
import type { UdbakkeList, UdbakkeListTold, UdbakkeVis, UdbakkeVisTold } from './udbakke.ts';

/** What can be asked of the web door, by method and path: what is asked, and what is answered. */
export interface Operations {
  /** What this system is. */
  'GET /api/about': { readonly asked: undefined; readonly answer: About };
  /** The field catalogue. */
  'GET /api/katalog': { readonly asked: undefined; readonly answer: Catalogue };
  /** Whom a link to choose a password is for. */
  'POST /api/aktivering': { readonly asked: ActivationLink; readonly answer: Activation };
  /** Uses a link: chooses the password, once. */
  'POST /api/aktiver': { readonly asked: PasswordChoice; readonly answer: Activated };
  /** The administrative acts the signed-in user may do, each with its fields. */
  'GET /api/handlinger': { readonly asked: undefined; readonly answer: ActList };
  /** The users of the own institution, or of any for those who reach all. */
  'POST /api/handling/bruger.list': { readonly asked: BrugerList; readonly answer: BrugerListed };
  /** Searches for users, a page at a time. */
  'POST /api/handling/bruger.soeg': { readonly asked: BrugerSearch; readonly answer: BrugerFound };
  /** Makes a user; the one-time password is told this once. */
  'POST /api/handling/bruger.opret': { readonly asked: BrugerNew; readonly answer: BrugerMade };
  /** Corrects a user. */
  'POST /api/handling/bruger.ret': { readonly asked: BrugerChanged; readonly answer: BrugerDone };
  /** Closes a user, now with its sessions, or at the end of a later day. */
  'POST /api/handling/bruger.luk': { readonly asked: BrugerUntil; readonly answer: BrugerDone };
  /** Reactivates a user that is locked or has expired. */
  'POST /api/handling/bruger.aabn': { readonly asked: BrugerUntil; readonly answer: BrugerDone };
  /** Gives a user a new one-time password. */
  'POST /api/handling/bruger.nulstil': { readonly asked: BrugerNamed; readonly answer: BrugerReset };
  /** Gives a user another password, by the operator. */
  'POST /api/handling/bruger.kendeord': { readonly asked: NewPassword; readonly answer: BrugerReset };
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
  /** Makes a one-time password, shown this once. */
  'POST /api/handling/bruger.engangskendeord': {
    readonly asked: BrugerEngangskendeord;
    readonly answer: BrugerEngangskendeordTold;
  };
  /** What developers are told. In a demo system only. */
  'GET /api/udviklere': { readonly asked: undefined; readonly answer: Developers };
  /** Gives the declaration on local network and home workstations. */
  'POST /api/handling/erklaering.afgiv': { readonly asked: ErklaeringAfgiv; readonly answer: ErklaeringAfgivet };
  /** The declarations of a customer, with the points they answer. */
  'POST /api/handling/erklaering.vis': { readonly asked: ErklaeringVis; readonly answer: ErklaeringVist };
  /** A declaration as a document; encrypted where a password is given. */
  'POST /api/handling/erklaering.hent': { readonly asked: ErklaeringHent; readonly answer: Blob };
  /** What public authorities lack: officer, declaration, training. */
  'POST /api/handling/erklaering.mangler': { readonly asked: ErklaeringMangler; readonly answer: ErklaeringManglet };
  /** The list of authorisations of employees and systems (Vilkår § 3). */
  'POST /api/handling/fortegnelse.vis': { readonly asked: FortegnelseAsked; readonly answer: Fortegnelse };
  /** The list of authorisations as a file. */
  'POST /api/handling/fortegnelse.fil': { readonly asked: FortegnelseFileAsked; readonly answer: Blob };
  /** Orders a source address. */
  'POST /api/handling/kildeadresse.bestil': {
    readonly asked: KildeadresseBestil;
    readonly answer: KildeadresseBestilTold;
  };
  /** Puts an ordered source address into effect. */
  'POST /api/handling/kildeadresse.ivaerksat': {
    readonly asked: KildeadresseIvaerksat;
    readonly answer: KildeadresseIvaerksatTold;
  };
  /** Removes a source address, or takes an order back. */
  'POST /api/handling/kildeadresse.fjern': {
    readonly asked: KildeadresseFjern;
    readonly answer: KildeadresseFjernTold;
  };
  /** The source addresses of the own institution, ended ones too. */
  'POST /api/handling/kildeadresse.list': { readonly asked: KildeadresseList; readonly answer: KildeadresseListTold };
  /** Removes the source addresses nobody has used for three months. */
  'POST /api/handling/kildeadresse.ubrugte': { readonly asked: undefined; readonly answer: KildeadresseUbrugteTold };
  /** Takes in a customer. */
  'POST /api/handling/kunde.opret': { readonly asked: KundeOpret; readonly answer: KundeOprettet };
  /** The customers: all for those who grant and carry out access, else one's own. */
  'POST /api/handling/kunde.list': { readonly asked: undefined; readonly answer: KundeList };
  /** The customers as a file. */
  'POST /api/handling/kunde.fil': { readonly asked: undefined; readonly answer: Blob };
  /** Sets the customer's demands on signing in; what is not given stays. */
  'POST /api/handling/kunde.krav': { readonly asked: KundeKrav; readonly answer: KundeKravTold };
  /** Looks one person up. The number goes in the body, never in an address (CPR-loven § 54). */
  'POST /api/opslag': { readonly asked: Question; readonly answer: Answer };
  /** What the signed-in user may see, and why. Nothing of any person. */
  'GET /api/adgang': { readonly asked: undefined; readonly answer: Access };
  /** What a lookup would come to, explained without making it: nobody is asked about. */
  'POST /api/adgang/proev': { readonly asked: TryOut; readonly answer: Decision };
  /** The lookups the signed-in user has made, newest first, a page at a time. */
  'POST /api/egne-opslag': { readonly asked: TracePage; readonly answer: Trace };
  /** The municipalities that a search can be narrowed to. */
  'GET /api/kommuner': { readonly asked: undefined; readonly answer: KommuneList };
  /** Searches for persons by what is typed into one field; each search has its journal entry. */
  'POST /api/soeg': { readonly asked: SearchAsked; readonly answer: Hits };
  /** Who is signed in, and for what. */
  'GET /api/me': { readonly asked: undefined; readonly answer: Session };
  /** Signs in; the session comes as a cookie. */
  'POST /api/signon': { readonly asked: SignOn; readonly answer: Session };
  /** Changes the password and signs in with the new one. */
  'POST /api/newpass': { readonly asked: PasswordChange; readonly answer: Session };
  /** Signs out; the session ends at the server. */
  'POST /api/signoff': { readonly asked: undefined; readonly answer: undefined };
  /** Chooses the purpose of the work at hand, for the rest of the session. */
  'POST /api/formaal': { readonly asked: PurposeChoice; readonly answer: undefined };
  /** Locks the session: it answers nothing but its reopening. */
  'POST /api/laas': { readonly asked: undefined; readonly answer: undefined };
  /** Opens the locked session again. */
  'POST /api/laasop': { readonly asked: Reopening; readonly answer: Session };
  /** Tells that the user is there, so that the session is not locked. */
  'POST /api/tilstede': { readonly asked: undefined; readonly answer: undefined };
  /** Names the security officer of a customer that has none. */
  'POST /api/handling/sikkerhed.udpeg': { readonly asked: SikkerhedUdpeg; readonly answer: SikkerhedUdpeget };
  /** Relieves the security officer, with a successor or with none. */
  'POST /api/handling/sikkerhed.afloes': { readonly asked: SikkerhedAfloes; readonly answer: SikkerhedAfloesTold };
  /** The security officers, now and earlier. */
  'POST /api/handling/sikkerhed.list': { readonly asked: SikkerhedList; readonly answer: SikkerhedListed };
  /** Records that employees are trained and know the rules and the terms. */
  'POST /api/handling/sikkerhed.uddannelse': {
    readonly asked: SikkerhedUddannelse;
    readonly answer: SikkerhedUddannet;
  };
  /** Who of the employees lacks training or knowledge. */
  'POST /api/handling/sikkerhed.mangler': { readonly asked: SikkerhedMangler; readonly answer: SikkerhedManglet };
  /** The letters of the own institution, the newest first. */
  'POST /api/handling/udbakke.list': { readonly asked: UdbakkeList; readonly answer: UdbakkeListTold };
  /** Shows the link of a letter that has not been sent. */
  'POST /api/handling/udbakke.vis': { readonly asked: UdbakkeVis; readonly answer: UdbakkeVisTold };
}

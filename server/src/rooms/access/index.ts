/** Access: who may ask what, and why. */

export { ADGANGSREGLER, refuseBy } from './adgangsregel.ts';
export {
  type Aftale,
  type AftaleBook,
  DATABEHANDLER_ROLLER,
  type Databehandler,
  isDatabehandlerRolle,
  type Opsigelse,
  openSuspension,
  type Videregivelse,
} from './aftale.ts';
export type { Aktivering } from './aktivering.ts';
export {
  type Afgoerelse,
  ANMODNING_TILSTANDE,
  ANSOEGERE_PR_DOEGN,
  ANVENDELSER,
  type Anmodning,
  type AnmodningBook,
  type Ansoeger,
  type Ansoegt,
  addWorkingDays,
  isAnmodningTilstand,
  isAnvendelse,
  isOpen,
  LEVERINGSTID_ARBEJDSDAGE,
  type Vurdering,
} from './anmodning.ts';
export type { AttemptKey, AttemptLimit, Attempts } from './attempts.ts';
export { BEHANDLINGSGRUNDLAG, type Grundlag, hasGrundlag, readGrundlag } from './behandlingsgrundlag.ts';
export { type Behov, type NytBehov, withinBehov } from './behov.ts';
export {
  type Adgangsmiddel,
  type Bruger,
  type BrugerArt,
  type Brugerart,
  IDLE_MINUTES_MAX,
  inForce,
  isLocked,
  PRESENCE_SECONDS,
  type Session,
  type Tilladelse,
  type UserRecord,
} from './bruger.ts';
export { brugerartOf, type Caller } from './caller.ts';
export {
  CERTIFIKAT_FORMER,
  type CertificateReader,
  type Certifikat,
  type CertifikatBook,
  type CertifikatForm,
  type CertifikatStatus,
  type ListedCertifikat,
  type PresentedCertificate,
} from './certifikat.ts';
export type { AktiveringBook, Brev, KildeBook, KravBook, NewBrev, UdbakkeBook } from './credential-books.ts';
export { DAP_TILSTANDE, type DapTilstand, dapTilstandOf, isDapTilstand } from './dap-tilstand.ts';
export {
  type DatedEid,
  type EidBook,
  type EidBroker,
  type EidForsoeg,
  type EidIdentitet,
  type EidTilknytning,
  type ListedEid,
  NSIS_NIVEAUER,
  type NsisNiveau,
  reachesNiveau,
} from './eid.ts';
export { type Employment, isCurrentEmployee } from './employment.ts';
export {
  type Erklaering,
  type ErklaeringBook,
  type ErklaeringSvar,
  erklaeringDue,
  type Stand,
  type StandMangel,
  standMangler,
} from './erklaering.ts';
export { ERKLAERING_PUNKTER, type ErklaeringPunkt } from './erklaering-punkter.ts';
export { FORMAAL, type Formaal, type FormaalId, findFormaal } from './formaal.ts';
export { hashToken } from './hash-token.ts';
export { type BrugerProfil, HVERV, type Hverv, hvervOf, isProfil, PROFILER, type Profil, reachesAll } from './hverv.ts';
export {
  type AuthorityProgress,
  agrees,
  COURSE_EVENTS,
  COURSE_STATES,
  courseOf,
  findMachineSigns,
  type Kampagne,
  type KampagneBook,
  type KampagneBruger,
  type KampagneCounts,
  type KampagneMyndighed,
  type LetterData,
  type LetterPart,
  type MachineSign,
  type MadeLetter,
  type ManifestEntry,
  type ManifestStore,
  type MergeRow,
  makeCode,
  NAMED_BEFORE_MINUTES,
  type Naming,
  PLAN_STANDARD,
  type PlanWrong,
  readCode,
  readPlan,
  type Usage,
  type Verification,
  type Verifying,
  type WaitingCall,
  WRONG_TRIES_MAX,
  writeLetter,
} from './kampagne/index.ts';
export {
  isKildeadresse,
  isKildemaerke,
  isOutgoing,
  KILDE_LEAD_DAYS,
  KILDE_NOTED_HOURS,
  KILDE_UNUSED_MONTHS,
  KILDEMAERKER,
  type Kildeadresse,
  type Kildebruger,
  type Kildeindehaver,
  type Kildemaerke,
  mayShareKilde,
  plainKilde,
  refusalOfKilde,
  ventesFra,
} from './kildeadresse.ts';
export {
  isKundeArt,
  KUNDE_ART_NAVNE,
  KUNDE_ARTER,
  type Kunde,
  type KundeArt,
  type Modtager,
  MYNDIGHED_ARTER,
  OPERATOER_KUNDENR,
} from './kunde.ts';
export type { Kundekrav } from './kundekrav.ts';
export { isLastWeekday, leavesBefore } from './last-weekday.ts';
export type { Boligforhold, LegalAnswer, LegalQuestion, Matter } from './legal-question.ts';
export { isEmail, LINK_PATH } from './letter.ts';
export {
  type DueLoebende,
  type Flytning,
  isLoebendeHver,
  type KendteOphold,
  type ListedLoebende,
  LOEBENDE_HVER,
  LOEBENDE_KEPT_DAYS,
  LOEBENDE_PR_KUNDE_MAX,
  LOEBENDE_RUNS_TOLD,
  type LoebendeBesked,
  type LoebendeBook,
  type LoebendeHver,
  type LoebendeKoersel,
  type LoebendeOpslag,
  type LoebendeRun,
} from './loebende.ts';
export { niveauFor } from './niveau-for.ts';
export { NO_PASSWORD } from './no-password.ts';
export { type IssuedOces, OCES_DAYS, type OcesAuthority, type OcesSubject } from './oces-authority.ts';
export { FUNCTION_MARK, type OcesHolder, readAftryk, readOcesHolder } from './oces-holder.ts';
export { commonOmfang, isWithinOmfang, type Omfang, readOmfang } from './omfang.ts';
export { oneTimePassword } from './one-time-password.ts';
export { lastDayAfterNotice } from './opsigelse.ts';
export {
  brokenRuleOf,
  INITIAL_SECRET_DAYS,
  isKendeordspolitik,
  KENDEORDSPOLITIKKER,
  type Kendeordspolitik,
  LOCK_AT_WRONG,
  PASSWORD_RULES,
  PASSWORD_UNITS_MAX,
  type PasswordRules,
} from './password-rules.ts';
export type {
  AccessDesk,
  AccessOffice,
  AccessReader,
  Books,
  BrugerBook,
  BrugerChange,
  BrugerSearch,
  HistoryBook,
  KundeBook,
  ListedBruger,
  NyBruger,
  Passwords,
} from './ports.ts';
export { collide, isProfilOf, mayGiveProfil } from './profile-rules.ts';
export { refusePassword } from './refuse-password.ts';
export type { Godkendelse, Signatur, Signaturart } from './signatur.ts';
export {
  findSikkerhedsansvarlig,
  refuseWithoutSikkerhedsansvarlig,
  type Sikkerhedsansvarlig,
  type SikkerhedsansvarligBook,
} from './sikkerhedsansvarlig.ts';
export {
  type Uddannelse,
  type UddannelseBook,
  type UddannelseMangel,
  type Uddannet,
  uddannelseMangler,
} from './uddannelse.ts';
export {
  type Abonnement,
  ADGANGE,
  type Adgang,
  acceptsVilkaar,
  EJERNUMMER_GRUNDLAG,
  type Ejernummer,
  hasEjernummer,
  isAdgang,
  isEjernummer,
  isEjernummerGrundlag,
  type ListedEjernummer,
  subscribesTo,
  type UdlejerBook,
  type Udlejerforhold,
  type Vilkaarsaccept,
} from './udlejer.ts';
export {
  type AnmodningBilag,
  type AnsoegtEjernummer,
  BILAG_BYTES_MAX,
  BOLIGER_MIN,
  type UdlejerAnmodning,
} from './udlejer-anmodning.ts';
export type { TilladelseBook, Udstedelse } from './udstedelse.ts';
export { isVilkaar, isVilkaarOf, newestVilkaarOf, VILKAAR, vilkaarOn } from './vilkaar.ts';
export { decide, findTilladelse, isWarrant, type Warrant } from './warrant.ts';

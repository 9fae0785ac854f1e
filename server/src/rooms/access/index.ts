/** Access: who may ask what, and why. */
export {
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
export type { CertificateReader, Certifikat, PresentedCertificate } from './certifikat.ts';
export { FORMAAL, type Formaal, type FormaalId, findFormaal } from './formaal.ts';
export { type BrugerProfil, HVERV, type Hverv, hvervOf, isProfil, PROFILER, type Profil, reachesAll } from './hverv.ts';
export {
  isKundeArt,
  KUNDE_ART_NAVNE,
  KUNDE_ARTER,
  type Kunde,
  type KundeArt,
  type Modtager,
  OPERATOER_KUNDENR,
} from './kunde.ts';
export type { LegalAnswer, LegalQuestion, Matter } from './legal-question.ts';
export { breaksPasswordRules, PASSWORD_RULES } from './password-rules.ts';
export type {
  AccessDesk,
  AccessOffice,
  AccessReader,
  Books,
  BrugerBook,
  HistoryBook,
  KundeBook,
  ListedBruger,
  Passwords,
} from './ports.ts';
export { decide, findTilladelse, isWarrant, type Warrant } from './warrant.ts';

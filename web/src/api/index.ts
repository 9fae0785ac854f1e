/** The one way to the server. */

export { findAbout, findCatalogue } from './about.ts';
export { activate, findActivation } from './activation.ts';
export { type ActAnswer, type ActId, doAct, fetchFile, findActs } from './acts.ts';
export { findApplicationChoices } from './application.ts';
export { reopenByCertificate, signOnByCertificate } from './certificate.ts';
export type { About, Catalogue, CatalogueField, DemoUser } from './contract/about.ts';
export type { Activation } from './contract/activation.ts';
export type { Act, ActField } from './contract/acts.ts';
export type { Aftale } from './contract/aftale.ts';
export type { Anmodning, AnmodningValg, AnsoegtEjernummer, Omfang } from './contract/anmodning.ts';
export type { Dwelling, DwellingAnswer, DwellingAsked, DwellingFile, Resident } from './contract/boligopslag.ts';
export type { AddressSuggestion, DwellingChoices } from './contract/boligvalg.ts';
export type { Bruger as User, FileDone, FileRow as TriedRow, FileTried } from './contract/bruger.ts';
export type { Certifikat as Certificate, CertifikatForm as CertificateForm } from './contract/certifikat.ts';
export type { Eid as Identity } from './contract/eid.ts';
export type {
  Erklaering as Declaration,
  ErklaeringPunkt as DeclarationPoint,
  ErklaeringStand as AuthorityStanding,
} from './contract/erklaering.ts';
export type { Fortegnelse as Authorisations, FortegnelseRow as Authorisation } from './contract/fortegnelse.ts';
export type { Refusal } from './contract/ground.ts';
export type { Kildeadresse as SourceAddress } from './contract/kildeadresse.ts';
export type { Kunde as Customer } from './contract/kunde.ts';
export type { Standing, StandingFileRow, StandingRun } from './contract/loebende.ts';
export type { Answer, AnswerFact, FieldState, Origin } from './contract/lookup.ts';
export type { Access, Decision, ToldField, ToldGrant, ToldGroup, ToldSituation, TracedLookup } from './contract/own.ts';
export type { Hit, Hits, SearchAsked, SearchPart } from './contract/search.ts';
export type { Formaal, Hverv, PasswordChange, Session } from './contract/session.ts';
export type { Signatur as Signature } from './contract/signatur.ts';
export type { KendtAdgang, ListetTilladelse, Udstedelse } from './contract/tilladelse.ts';
export type { Brev as OutboxLetter } from './contract/udbakke.ts';
export { findDevelopers } from './developers.ts';
export { findDwellingChoices, listHomes, lookUpDwelling, suggestAddresses } from './dwelling.ts';
export { beginEid, returnFromEid } from './eid.ts';
export { lookUp } from './lookup.ts';
export type { Outcome } from './outcome.ts';
export { findAccess, traceOwn, tryOut } from './own.ts';
export { findKommuner, search } from './search.ts';
export {
  changePassword,
  choosePurpose,
  findSession,
  lock,
  reopen,
  signOff,
  signOn,
  tellPresence,
} from './session.ts';
export { noteOpening, onSessionNews } from './session-news.ts';

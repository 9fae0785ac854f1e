// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Understanding } from './search.ts';

/** Why not: the codes of the table of refusals, and the one of requests from foreign pages. */
export type RefusalCode =
  | 'ukendt-kalder'
  | 'session-udloebet'
  | 'session-laast'
  | 'link-ugyldigt'
  | 'certifikat-fremmed'
  | 'certifikat-ukendt'
  | 'certifikat-spaerret'
  | 'certifikat-udloebet'
  | 'signatur-ikke-godkendt'
  | 'certifikat-uvist'
  | 'certifikat-mangler'
  | 'certifikat-ikke-medarbejder'
  | 'eid-afbrudt'
  | 'eid-ukendt'
  | 'eid-niveau'
  | 'laas-andet-middel'
  | 'laas-anden-bruger'
  | 'for-mange-forsoeg'
  | 'kildeadresse-offentlig'
  | 'kildeadresse-ukendt'
  | 'ugyldigt-bruger-id'
  | 'ukendt-bruger'
  | 'forkert-kendeord'
  | 'logon-afvist'
  | 'kendeord-udloebet'
  | 'engangskendeord-udloebet'
  | 'bruger-inaktiv'
  | 'bruger-laast'
  | 'tjeneste-ukendt'
  | 'tjeneste-ikke-tilladt'
  | 'handling-ukendt'
  | 'handling-ikke-tilladt'
  | 'ulaeselig-forespoergsel'
  | 'ukendt-felt'
  | 'felt-mangler'
  | 'ugyldigt-personnummer'
  | 'ugyldigt-tidspunkt'
  | 'ugyldigt-felt'
  | 'kendeord-ugyldigt'
  | 'kendeord-for-svagt'
  | 'kendeord-forskellige'
  | 'retsspoergsmaal'
  | 'bolig-ikke-jeres'
  | 'findes-ikke'
  | 'findes-allerede'
  | 'kildeadresse-optaget'
  | 'adresse-ukendt'
  | 'foelges-allerede'
  | 'forkert-tilstand'
  | 'person-ikke-fundet'
  | 'post-ikke-fundet'
  | 'post-uden-svar'
  | 'tilbageholdt'
  | 'for-mange'
  | 'for-bred'
  | 'midlertidigt-utilgaengelig'
  | 'fremmed-side';

/** The legal question that was answered with no. */
export interface LegalQuestion {
  readonly number: string;
  /** The provision it carries out. */
  readonly source: string;
  readonly da: string;
  readonly en: string;
}

/** An expected no, in both languages, with what to do. A refused request has its journal entry too. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly da: string;
  readonly en: string;
  readonly adviceDa: string;
  readonly adviceEn: string;
  readonly question?: LegalQuestion | undefined;
  readonly journal?: EntryId | undefined;
  readonly forstaaet?: Understanding | undefined;
  /** The field of an administrative act that is wrong. */
  readonly felt?: string | undefined;
  /** When it may be tried again. */
  readonly retryAt?: Instant | undefined;
}

/** The id of a journal entry. */
export type EntryId = string;

/** An instant, ISO 8601 with its offset. */
export type Instant = string;

/** What is wrong with a row. */
export interface RowFault {
  readonly felt: string;
  readonly da: string;
  readonly en: string;
}

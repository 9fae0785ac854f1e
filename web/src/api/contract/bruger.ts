// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { BehovDated } from './behov.ts';
import type { EntryId, Instant, RowFault } from './ground.ts';

/** Which customer's users. */
export interface BrugerList {
  readonly kundenr?: string | undefined;
}

/** Which users are looked for, and after whom to go on. */
export interface BrugerSearch {
  readonly kundenr?: string | undefined;
  readonly tekst?: string | undefined;
  readonly tilstand?: 'ENABLED' | 'DISABLED' | 'ACCOUNT_EXPIRED' | 'LOCKED' | undefined;
  readonly art?: 'medarbejder' | 'system' | undefined;
  readonly efter?: string | undefined;
  readonly antal?: string | undefined;
}

/** A page of users in the order of their personkoder, and how many there are in all. */
export interface BrugerFound {
  readonly journal: EntryId;
  readonly antal: number;
  readonly brugere: readonly Bruger[];
  /** The personkode after which the next page begins. */
  readonly naeste?: string | undefined;
}

/** A new user. A personkode left out is made. */
export interface BrugerNew {
  readonly kundenr?: string | undefined;
  readonly navn: string;
  /** Why the user needs access. */
  readonly grund: string;
  readonly art?: 'medarbejder' | 'system' | undefined;
  readonly personkode?: string | undefined;
  readonly email?: string | undefined;
  readonly ejer?: string | undefined;
  /** Profiles with commas between. */
  readonly profiler?: string | undefined;
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  readonly 'ansat-fra'?: string | undefined;
  readonly 'ansat-til'?: string | undefined;
  /** The services it needs with commas between; all of its customer's where left out. */
  readonly tjenester?: string | undefined;
  /** The purposes it needs with commas between; all of its customer's where left out. */
  readonly formaal?: string | undefined;
  readonly kendeord?: string | undefined;
  /** `link`, also when left out, or `engangskendeord`. */
  readonly adgang?: string | undefined;
}

/** The user made, and how it is let in. */
export interface BrugerMade {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  /** A one-time password, told this once. */
  readonly engangskendeord?: string | undefined;
  readonly udloeber?: Instant | undefined;
  /** The letter the link is in. */
  readonly brev?: string | undefined;
  /** The address the link goes to. */
  readonly til?: string | undefined;
  /** The path of the link of a user without an address, told this once. */
  readonly link?: string | undefined;
}

/** What is corrected of a user; what is left out stays, and 9999-12-31 is no end. */
export interface BrugerChanged {
  readonly personkode: string;
  readonly navn?: string | undefined;
  readonly 'samme-person'?: 'ja' | 'nej' | undefined;
  readonly email?: string | undefined;
  readonly ejer?: string | undefined;
  readonly til?: string | undefined;
  readonly 'ansat-fra'?: string | undefined;
  readonly 'ansat-til'?: string | undefined;
}

/** A user, and a last day. */
export interface BrugerUntil {
  readonly personkode: string;
  readonly til?: string | undefined;
}

/** A system somebody owns. */
export interface OwnedSystem {
  readonly personkode: string;
  readonly navn: string;
}

/** The user it was done to. */
export interface BrugerDone {
  readonly journal: EntryId;
  readonly personkode: string;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil?: string | undefined;
  /** The systems of one who leaves: they need another owner. */
  readonly systembrugere?: readonly OwnedSystem[] | undefined;
}

/** The user, and how it is let in. */
export interface BrugerReset {
  readonly journal: EntryId;
  readonly personkode: string;
  /** A one-time password, told this once. */
  readonly engangskendeord?: string | undefined;
  readonly udloeber?: Instant | undefined;
  /** The letter the link is in. */
  readonly brev?: string | undefined;
  /** The address the link goes to. */
  readonly til?: string | undefined;
  /** The path of the link of a user without an address, told this once. */
  readonly link?: string | undefined;
}

/** A user, and a password that only the operator of the machine may name. */
export interface NewPassword {
  readonly personkode: string;
  readonly kendeord: string;
}

/** A profile that is given or taken, from a day on. */
export interface ProfileGiven {
  readonly personkode: string;
  readonly profil: string;
  readonly aktiv: 'ja' | 'nej';
  readonly fra?: string | undefined;
}

/** The profile as it was given or taken. */
export interface ProfileDone {
  readonly journal: EntryId;
  readonly personkode: string;
  readonly profil: string;
  readonly aktiv: 'ja' | 'nej';
  readonly fra: Instant;
}

/** A system without an owner who is employed today. */
export interface SystemWithoutOwner {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly ejer?: string | undefined;
  readonly ejerNavn?: string | undefined;
}

/** The systems that need another owner. */
export interface SystemsWithoutOwner {
  readonly journal: EntryId;
  readonly systembrugere: readonly SystemWithoutOwner[];
}

/** A file of users: its bytes as base64. */
export interface BrugerFile {
  readonly kundenr?: string | undefined;
  readonly fil: string;
}

/** A file of users, and whether a file with errors is taken in part. */
export interface BrugerFileTaken {
  readonly kundenr?: string | undefined;
  readonly fil: string;
  readonly raekker: 'alle' | 'gode';
  /** `link`, also when left out, or `engangskendeord`. */
  readonly adgang?: string | undefined;
}

/** A row of a file, by its line, and what is wrong with it. */
export interface FileRow {
  readonly linje: number;
  readonly handling: string;
  readonly personkode?: string | undefined;
  readonly navn?: string | undefined;
  readonly fejl?: RowFault | undefined;
}

/** What a file would do. */
export interface FileTried {
  readonly journal: EntryId;
  readonly antal: number;
  /** How many rows have an error. */
  readonly fejl: number;
  readonly raekker: readonly FileRow[];
}

/** A user made or closed, and how one that was made is let in. */
export interface FileUser {
  readonly linje: number;
  readonly handling: string;
  readonly personkode: string;
  readonly navn: string;
  /** A one-time password, told this once. */
  readonly engangskendeord?: string | undefined;
  readonly udloeber?: Instant | undefined;
  /** The letter the link is in. */
  readonly brev?: string | undefined;
  /** The address the link goes to. */
  readonly til?: string | undefined;
  /** The path of the link of a user without an address, told this once. */
  readonly link?: string | undefined;
}

/** A file that comes with what is told: its bytes as base64. */
export interface GivenFile {
  readonly navn: string;
  readonly type: string;
  readonly bytes: string;
}

/** What a file did. */
export interface FileDone {
  readonly journal: EntryId;
  readonly oprettet: number;
  readonly lukket: number;
  /** How many rows were left out for their errors. */
  readonly udeladt: number;
  readonly brugere: readonly FileUser[];
  readonly fil: GivenFile;
}

/** How many left DAP. */
export interface CleanedUp {
  readonly journal: EntryId;
  readonly udgaaet: number;
}

/** A profile as a user has it. */
export interface BrugerProfil {
  readonly profil: string;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
}

/** A user as lists show it. */
export interface Bruger {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly art: 'medarbejder' | 'system' | 'operatoer';
  readonly tilstand: 'aktiv' | 'inaktiv' | 'laast';
  /** The state as DAP shows it. */
  readonly dapTilstand: 'ENABLED' | 'DISABLED' | 'ACCOUNT_EXPIRED' | 'LOCKED';
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  readonly email?: string | undefined;
  /** The personkode of a system's owner. */
  readonly ejer?: string | undefined;
  readonly ansatFra?: string | undefined;
  readonly ansatTil?: string | undefined;
  readonly profiler: readonly BrugerProfil[];
  readonly behov?: BehovDated | undefined;
}

/** Users in the order of customer and personkode. */
export interface BrugerListed {
  readonly journal: EntryId;
  readonly brugere: readonly Bruger[];
}

/** Sends a user a link to choose the own password by. */
export interface BrugerLink {
  readonly personkode: string;
  readonly email?: string | undefined;
}

/** Until when the link can be used, and where it is. */
export interface BrugerLinkTold {
  readonly journal: EntryId;
  readonly personkode: string;
  readonly udloeber?: Instant | undefined;
  /** The letter the link is in. */
  readonly brev?: string | undefined;
  /** The address the link goes to. */
  readonly til?: string | undefined;
  /** The path of the link of a user without an address, told this once. */
  readonly link?: string | undefined;
}

/** Which user, and what it gets. */
export interface BrugerNulstil {
  readonly personkode: string;
  /** `link`, also when left out, or `engangskendeord`. */
  readonly adgang?: string | undefined;
}

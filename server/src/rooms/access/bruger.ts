import type { FieldGroup } from '../../ground/facts/index.ts';
import type { Behov } from './behov.ts';
import type { NsisNiveau } from './eid.ts';
import type { BrugerProfil } from './hverv.ts';
import type { Kunde } from './kunde.ts';
import type { Kundekrav } from './kundekrav.ts';
import type { Udlejerforhold } from './udlejer.ts';

/** What a user is: an employee, a system, or an operator of the machine. */
export type BrugerArt = 'medarbejder' | 'system' | 'operatoer';

/** The kinds of user a journal entry tells apart (Vilkår § 4): company or employee id, company or employee certificate. */
export type Brugerart = 'VID' | 'MID' | 'VOCES' | 'MOCES';

/** A user: one personkode, which belongs to one person or one system. */
export interface Bruger {
  readonly kundenr: string;
  /** 6-8 capital letters and digits (cpr-services.md § 10). */
  readonly personkode: string;
  readonly navn: string;
  readonly art: BrugerArt;
  /** argon2id of the password. */
  readonly kendeord: string;
  readonly kendeordSat: string;
  readonly tidligereKendeord: readonly string[];
  /** Whether the password was given by somebody else, and has not been changed since. */
  readonly engangskendeord: boolean;
  /** Whether the password serves for its change only, and for some days (ASVS 6.4.1). */
  readonly skalSkiftes: boolean;
  readonly forkerteForsoeg: number;
  readonly tilstand: 'aktiv' | 'inaktiv' | 'laast';
  readonly profiler: readonly BrugerProfil[];
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** A grant: which services a customer may use, for which purposes, and which field groups it gets (Vilkår § 2). */
export interface Tilladelse {
  readonly tilladelseId: string;
  readonly tjenester: readonly string[];
  readonly feltgrupper: readonly FieldGroup[];
  readonly formaal: readonly string[];
  /** Used when the caller names none; every grant has one. */
  readonly formaalStandard: string;
  readonly kraevFormaal: boolean;
  readonly kraevSag: boolean;
  /** The municipalities it is for, four digits each: only who lives there today is found. Undefined: the whole country. */
  readonly geografi: readonly string[] | undefined;
  /** Whether name and address of protected persons are among its data. What the law keeps from private parties stays kept. */
  readonly beskyttede: boolean;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** A user with its customer and the customer's grants: all the desk needs to decide. */
export interface UserRecord {
  readonly kunde: Kunde;
  readonly krav: Kundekrav;
  readonly bruger: Bruger;
  /** What the user needs of what its customer may use; undefined where nobody has said, and it may use it all. */
  readonly behov: Behov | undefined;
  /** The grants of the customer, within the user's need. */
  readonly tilladelser: readonly Tilladelse[];
  readonly udlejer: Udlejerforhold;
  /** When the user is the customer's named security officer (Vilkår § 3). */
  readonly sikkerhedsansvarlig: readonly { readonly gyldigFra: string; readonly gyldigTil: string }[];
}

/** What somebody signs on with: a password, a certificate in the connection, or an electronic identity. */
export type Adgangsmiddel = 'kendeord' | 'certifikat' | 'eid';

/** A session: a signed-on user, tied to the source address it signed on from (cpr-services.md § 4). */
export interface Session {
  readonly tokenHash: string;
  readonly personkode: string;
  readonly kanal: 'gctp' | 'web' | 'rest';
  readonly kilde: string;
  readonly oprettet: string;
  readonly udloeber: string;
  /** The purpose chosen in the browser for the work at hand. */
  readonly formaal: string | undefined;
  /** When its user was last there; kept for the browser only, and to within `PRESENCE_SECONDS`. */
  readonly brugt: string;
  /** Since when it is locked. */
  readonly laast: string | undefined;
  /** What it was opened by. */
  readonly adgangsmiddel: Adgangsmiddel;
  /** The thumbprint of the certificate it was opened by: it holds no longer than that. */
  readonly certifikat: string | undefined;
  /** The professional identity it was opened by, and its level of assurance: it holds no longer than the tie. */
  readonly eid: string | undefined;
  readonly niveau: NsisNiveau | undefined;
}

/** A place that has not been used for ten minutes is locked (Vilkår § 7). */
export const IDLE_MINUTES_MAX = 10;

/** How often at most it is noted that the user of a session is there. */
export const PRESENCE_SECONDS = 15;

/** Says whether a session answers nothing but its reopening: it was locked, or nobody has been there for ten minutes. */
export function isLocked({ kanal, brugt, laast }: Session, now: string): boolean {
  return laast !== undefined || (kanal === 'web' && Date.parse(now) - Date.parse(brugt) >= IDLE_MINUTES_MAX * 60_000);
}

/** Says whether something dated is in force at an instant. */
export function inForce(dated: { gyldigFra: string; gyldigTil: string }, at: string): boolean {
  return dated.gyldigFra <= at && (dated.gyldigTil === 'infinity' || at < dated.gyldigTil);
}

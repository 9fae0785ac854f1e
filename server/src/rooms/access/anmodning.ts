import { dayOf, endOfDay, startOfDay } from '../../ground/bitemporal/index.ts';
import type { Grundlag } from './behandlingsgrundlag.ts';
import type { KundeArt } from './kunde.ts';
import type { Omfang } from './omfang.ts';
import type { AnmodningBilag, UdlejerAnmodning } from './udlejer-anmodning.ts';

/** How far an application has come. */
export const ANMODNING_TILSTANDE = {
  indsendt: { da: 'Indsendt', en: 'Sent in' },
  'under-behandling': { da: 'Under behandling', en: 'Being judged' },
  imoedekommet: { da: 'Imødekommet', en: 'Granted' },
  'delvist-imoedekommet': { da: 'Delvist imødekommet', en: 'Granted in part' },
  afslaaet: { da: 'Afslået', en: 'Refused' },
  trukket: { da: 'Trukket tilbage', en: 'Withdrawn' },
} as const;

/** The state of an application. */
export type AnmodningTilstand = keyof typeof ANMODNING_TILSTANDE;

/** Says whether a text names a state of an application. */
export function isAnmodningTilstand(text: string): text is AnmodningTilstand {
  return Object.hasOwn(ANMODNING_TILSTANDE, text);
}

/** What data are to be used for, beside the purpose: statistics and research are not ours to give, self-service not yet. */
export const ANVENDELSER = {
  sagsbehandling: { da: 'Sagsbehandling eller kundeforhold', en: 'Case processing or customer relations' },
  selvbetjening: { da: 'Selvbetjening på en offentlig hjemmeside', en: 'Self-service on a public website' },
  statistik: { da: 'Statistik', en: 'Statistics' },
  forskning: { da: 'Forskning', en: 'Research' },
} as const;

/** What data are to be used for. */
export type Anvendelse = keyof typeof ANVENDELSER;

/** Says whether a text names a use of data. */
export function isAnvendelse(text: string): text is Anvendelse {
  return Object.hasOwn(ANVENDELSER, text);
}

/** Who applies without being a customer yet. */
export interface Ansoeger {
  readonly navn: string;
  readonly cvr: string;
  readonly art: KundeArt;
  readonly epost: string;
  readonly kontakt: string;
}

/** What is applied for. */
export interface Ansoegt {
  readonly vilkaar: string;
  readonly anvendelse: Anvendelse;
  /** The task the data are needed for, in the applicant's words. */
  readonly opgave: string;
  readonly omfang: Omfang;
  readonly grundlag: Grundlag;
  /** What a landlord states, where it applies for the landlord service. */
  readonly udlejer: UdlejerAnmodning | undefined;
}

/** The judgement of the two questions of Vilkår § 2, with what was thought. */
export interface Vurdering {
  /** Whether the persons are no more than the purpose needs. */
  readonly personerNoedvendige: boolean;
  /** Whether the data are no more than the purpose needs. */
  readonly oplysningerNoedvendige: boolean;
  readonly vurdering: string;
}

/** An application for access (Vilkår § 2). Times are ISO instants. */
export interface Anmodning extends Ansoegt {
  readonly kundenr: string;
  readonly anmodningId: string;
  readonly ansoeger: Ansoeger | undefined;
  readonly indsendt: string;
  /** The personkode; undefined for an applicant without users, and for the operator of the machine. */
  readonly indsendtAf: string | undefined;
  /** The day by which an answer is expected. */
  readonly forventet: string;
  readonly tilstand: AnmodningTilstand;
  readonly vurdering: Vurdering | undefined;
  readonly begrundelse: string | undefined;
  /** What was granted, where anything was. */
  readonly imoedekommet: Omfang | undefined;
  readonly afgjort: string | undefined;
}

/** What an application came to. */
export interface Afgoerelse {
  readonly tilstand: 'imoedekommet' | 'delvist-imoedekommet' | 'afslaaet';
  readonly vurdering: Vurdering;
  readonly begrundelse: string | undefined;
  readonly imoedekommet: Omfang | undefined;
}

/** Says whether an application is still to be answered. */
export function isOpen({ tilstand }: Pick<Anmodning, 'tilstand'>): boolean {
  return tilstand === 'indsendt' || tilstand === 'under-behandling';
}

/** How long an answer is expected to take, in working days: ours (the terms say that it depends, Vilkår § 2). */
export const LEVERINGSTID_ARBEJDSDAGE = 10;

/** How many new applicants are taken from one source address, and from all, in a day: ours. */
export const ANSOEGERE_PR_DOEGN = { kilde: 5, alle: 200 } as const;

/** The day so many working days after another, `YYYY-MM-DD`: Saturdays and Sundays are passed over, holidays are not (ours). */
export function addWorkingDays(day: string, days: number): string {
  let reached = day;
  for (let left = days; left > 0; ) {
    const next = endOfDay(startOfDay(reached));
    if (next === 'infinity') return reached;
    reached = dayOf(next);
    const weekday = new Date(`${reached}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return reached;
}

/** The applications. */
export interface AnmodningBook {
  add(anmodning: Omit<Anmodning, 'vurdering' | 'begrundelse' | 'imoedekommet' | 'afgjort'>): Promise<void>;
  addBilag(anmodning: Pick<Anmodning, 'kundenr' | 'anmodningId'>, bilag: AnmodningBilag, now: string): Promise<void>;
  findBilag(anmodningId: string): Promise<AnmodningBilag | undefined>;
  /** Keeps what was made of a landlord's documentation. */
  setUdlejer(anmodning: Pick<Anmodning, 'kundenr' | 'anmodningId'>, udlejer: UdlejerAnmodning): Promise<void>;
  /** Keeps what lets an applicant without users in: the SHA-256 of a key, hex, and where it came from. */
  addKvittering(kvittering: {
    readonly anmodningId: string;
    readonly hash: string;
    readonly kilde: string;
    readonly now: string;
  }): Promise<void>;
  /** How many applicants without users have come since an instant: from one source address, and in all. Counted one at a time. */
  countSince(kilde: string, since: string): Promise<{ readonly kilde: number; readonly alle: number }>;
  /** The application of an id; its row is held until the act is done. */
  find(anmodningId: string): Promise<Anmodning | undefined>;
  /** The application of a key, by the SHA-256 of it, hex. */
  findByKvittering(hash: string): Promise<Anmodning | undefined>;
  /** The oldest first. */
  list(kundenr: string | undefined, tilstand: string | undefined): Promise<readonly Anmodning[]>;
  setTilstand(anmodning: Anmodning, tilstand: AnmodningTilstand): Promise<void>;
  settle(anmodning: Anmodning, afgoerelse: Afgoerelse, now: string, af: string | undefined): Promise<void>;
  /** Moves an application with what is attached to it to the customer its applicant has become. */
  giveTo(anmodning: Anmodning, kundenr: string): Promise<void>;
}

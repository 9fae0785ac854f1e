/** How often a standing lookup is made. */
export const LOEBENDE_HVER = {
  dag: { da: 'Hver dag', en: 'Every day' },
  uge: { da: 'Hver uge', en: 'Every week' },
  maaned: { da: 'Hver måned', en: 'Every month' },
} as const satisfies Record<string, { readonly da: string; readonly en: string }>;

/** How often a standing lookup is made. */
export type LoebendeHver = keyof typeof LOEBENDE_HVER;

/** Says whether a text names how often. */
export function isLoebendeHver(text: string): text is LoebendeHver {
  return Object.hasOwn(LOEBENDE_HVER, text);
}

/** How many standing lookups a customer can have at a time; ours. */
export const LOEBENDE_PR_KUNDE_MAX = 10_000;

/** How long what a run came to is kept, days; ours. */
export const LOEBENDE_KEPT_DAYS = 90;

/** A dwelling or stairwell that a landlord has asked about on a schedule. Times are ISO instants. */
export interface LoebendeOpslag {
  readonly kundenr: string;
  readonly loebendeId: string;
  /** On whose behalf it is asked. */
  readonly personkode: string;
  /** The place as it was chosen. */
  readonly betegnelse: string;
  /** The question as it is asked each time: owner and place. */
  readonly spurgt: Readonly<Record<string, string>>;
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
  readonly hver: LoebendeHver;
  /** Who is told that there is news. */
  readonly epost: string | undefined;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
  /** Why it has ended: the code of a refusal, or `opsagt`. */
  readonly grund: string | undefined;
}

/** The stays a run knew: by a fingerprint, with the day somebody left, or an empty text for who lives there. */
export type KendteOphold = Readonly<Record<string, string>>;

/** A standing lookup whose time has come. */
export interface DueLoebende extends LoebendeOpslag {
  readonly naeste: string;
  /** Undefined before the first run. */
  readonly kendt: KendteOphold | undefined;
}

/** What a run came to. */
export interface LoebendeKoersel {
  readonly koert: string;
  readonly entryId: string | undefined;
  /** `leveret`, or the code of the refusal. */
  readonly udfald: string;
  /** How many were told of. */
  readonly beboere: number;
  /** Who moved in or out since the run before, as a landlord is told of residents. */
  readonly aendringer: readonly object[];
  /** Stays that are there no more, though nobody moved: corrected or annulled. */
  readonly rettelser: number;
}

/** A run that is to be kept, with where it leaves its standing lookup. */
export interface LoebendeRun {
  readonly opslag: Pick<LoebendeOpslag, 'kundenr' | 'loebendeId'>;
  readonly koersel: LoebendeKoersel;
  /** When it is asked again; `infinity` when it has ended. */
  readonly naeste: string;
  readonly kendt: KendteOphold | undefined;
  /** Why it ends with this run. */
  readonly grund: string | undefined;
}

/** A standing lookup as it is listed, with its latest runs, the newest first. */
export interface ListedLoebende extends LoebendeOpslag {
  readonly naeste: string;
  readonly koersler: readonly LoebendeKoersel[];
}

/** The standing lookups. */
export interface LoebendeBook {
  /** How many of a customer run. */
  count(kundenr: string): Promise<number>;
  add(opslag: Omit<LoebendeOpslag, 'gyldigTil' | 'grund'>): Promise<void>;
  /** Ends one; false when it does not run. */
  end(kundenr: string, loebendeId: string, now: string): Promise<boolean>;
  /** Of a customer by the place, those that have ended last; each with as many of its latest runs. */
  list(kundenr: string, koersler: number): Promise<readonly ListedLoebende[]>;
  /** Those whose time has come, the longest waiting first, at most so many. */
  due(now: string, limit: number): Promise<readonly DueLoebende[]>;
  /** Keeps runs, and lets go of those that were kept long enough. */
  keep(runs: readonly LoebendeRun[], now: string): Promise<void>;
}

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

/** How many of the latest runs of each are told; ours. */
export const LOEBENDE_RUNS_TOLD = 5;

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
  /** Why it has ended: what its last run came to, or `opsagt`. */
  readonly grund: string | undefined;
}

/** What a run told of, so that the next one knows what has changed. Days are `YYYY-MM-DD`, unknown parts zeros. */
export interface KendteOphold {
  /** From which day on it told who had left. */
  readonly fra: string;
  /** The day of acquisition: an earlier day of moving in was told as it. */
  readonly erhvervet: string;
  /** Each stay: of whom and where by a fingerprint, from which day, until which; an empty text for who lives there. */
  readonly ophold: readonly { readonly hvem: string; readonly fra: string; readonly til: string }[];
}

/** A standing lookup whose time has come. */
export interface DueLoebende extends LoebendeOpslag {
  readonly naeste: string;
  /** Undefined before the first run. */
  readonly kendt: KendteOphold | undefined;
  /** The id of the entry it was begun under before, where it was cut short. */
  readonly paabegyndt: string | undefined;
}

/**
 * Somebody who moved in or out since the run before, as it is kept: who by the id in the register, since name and mark are told as
 * they are on the day they are told. Days are `YYYY-MM-DD`, unknown parts zeros.
 */
export interface Flytning {
  readonly hvad: 'ind' | 'ud';
  readonly personId: string;
  readonly etage?: string | undefined;
  readonly sidedoer?: string | undefined;
  readonly tilflyttet?: string | undefined;
  readonly tilflyttetUsikker: boolean;
  readonly fraflyttet?: string | undefined;
  readonly fraflyttetUsikker: boolean;
}

/** What a run came to. */
export interface LoebendeKoersel {
  readonly koert: string;
  readonly entryId: string | undefined;
  /** `leveret`, or the code of the refusal, with the number of the legal question where there is one that is told. */
  readonly udfald: string;
  /** Whether it took stock: the first that was answered. */
  readonly foerste: boolean;
  /** How many persons were told of. */
  readonly beboere: number;
  /** Who moved in or out since the run before. */
  readonly aendringer: readonly Flytning[];
  /** Stays that are told otherwise without anybody having moved: corrected, annulled, or ended longer ago than may be told. */
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

/** What somebody is to be told: how many of a customer's standing lookups have news, and how many have ended. Nothing of whom. */
export interface LoebendeBesked {
  readonly kundenr: string;
  readonly personkode: string;
  /** The e-mail address. */
  readonly til: string;
  readonly nyt: number;
  readonly ophoert: number;
}

/** A standing lookup as it is listed, with its latest runs, the newest first. */
export interface ListedLoebende extends LoebendeOpslag {
  readonly naeste: string;
  readonly koersler: readonly LoebendeKoersel[];
}

/** The standing lookups. */
export interface LoebendeBook {
  /** Those of a customer that run. */
  running(kundenr: string): Promise<readonly Pick<LoebendeOpslag, 'loebendeId' | 'spurgt'>[]>;
  add(opslag: readonly Omit<LoebendeOpslag, 'gyldigTil' | 'grund'>[]): Promise<void>;
  /** Ends some; returns how many of them ran. */
  end(kundenr: string, loebendeIds: readonly string[], now: string): Promise<number>;
  /** Of a customer by the place, those that have ended last; each with as many of its latest runs, of those that may be kept still. */
  list(kundenr: string, koersler: number, now: string): Promise<readonly ListedLoebende[]>;
  /** Those whose time has come, the longest waiting first, at most so many. */
  due(now: string, limit: number): Promise<readonly DueLoebende[]>;
  /** Notes the entry that each is begun under, so that one that is cut short is known again. */
  begin(
    begun: readonly (Pick<LoebendeOpslag, 'kundenr' | 'loebendeId'> & { readonly entryId: string })[],
  ): Promise<void>;
  /** Lets go of every run that was kept long enough, whatever has become of its standing lookup. */
  forget(now: string): Promise<void>;
  /** Keeps runs. */
  keep(runs: readonly LoebendeRun[], now: string): Promise<void>;
  /** Who is to be told of what has been kept since it was last asked; each is given once. */
  takeNews(): Promise<readonly LoebendeBesked[]>;
}

import type { JournalEntry } from './entry.ts';

/** Writes entries. `append` resolves when the entry is durable; it throws when it cannot be, and then nothing may leave. */
export interface JournalWriter {
  append(entry: JournalEntry): Promise<void>;
  /** Appends an entry whose id was drawn earlier; one that stands there already is left as it is. */
  appendOnce(entry: JournalEntry): Promise<void>;
}

/** What a search of the journal is narrowed by; everything left out is not narrowed. Times are ISO instants, half-open. */
export interface JournalQuery {
  readonly kundenr: string | 'operatoer';
  readonly fra?: string;
  readonly til?: string;
  readonly ofKunde?: string;
  readonly personkode?: string;
  readonly tjeneste?: string;
  /** Only entries of these services, by their names in the catalogue. */
  readonly tjenester?: readonly string[];
  /** Only entries of callers who were identified, and did not merely claim to be somebody. */
  readonly identificeret?: true;
  /** Only entries older than this one. */
  readonly foer?: { readonly tid: string; readonly entryId: string };
  readonly doer?: string;
  readonly udfald?: string;
  readonly formaal?: string;
  readonly sag?: string;
  readonly personId?: string;
  readonly spurgtPersonnummer?: string;
  readonly entryId?: string;
  readonly limit: number;
}

/** An entry as found again, newest first in a search. */
export type FoundEntry = JournalEntry;

/** Reads entries, those of one customer, or as the operator those of all. */
export interface JournalReader {
  search(query: JournalQuery): Promise<readonly FoundEntry[]>;
}

import type { ActFile } from './act.ts';

/** A list as it is written to a file: columns by name, rows of texts. */
export interface PaperTable {
  /** The name of the file, without its ending. */
  readonly navn: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The forms a list can be had in. */
export const TABLE_FORMS = ['csv'] as const;

/** A form a list can be had in. */
export type TableForm = (typeof TABLE_FORMS)[number];

/** Writes what acts give as files. */
export interface Paper {
  table(table: PaperTable, form: TableForm): Promise<ActFile>;
  /** A file encrypted with a password, as one that common tools open; `now`, an ISO instant, is the time it bears. */
  encrypt(file: ActFile, password: string, now: string): Promise<ActFile>;
}

import type { LetterPart } from '../rooms/access/index.ts';
import type { ActFile } from './act.ts';

/** A list as it is written to a file: columns by name, rows of texts. */
export interface PaperTable {
  /** The name of the file, without its ending. */
  readonly navn: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The forms a list can be had in: as text, and as a spreadsheet (Office Open XML). */
export const TABLE_FORMS = ['csv', 'excel'] as const;

/** A form a list can be had in. */
export type TableForm = (typeof TABLE_FORMS)[number];

/** Says whether a text names a form a list can be had in. */
export function isTableForm(text: string): text is TableForm {
  return TABLE_FORMS.some((form) => form === text);
}

/** What acts read from files, and what they give as files. */
export interface Paper {
  /** A letter as PDF. */
  letter(parts: readonly LetterPart[]): Promise<Uint8Array>;
  table(table: PaperTable, form: TableForm): Promise<ActFile>;
  /** A file encrypted with a password, as one that common tools open; `now`, an ISO instant, is the time it bears. */
  encrypt(file: ActFile, password: string, now: string): Promise<ActFile>;
  /**
   * The rows of a CSV file or of the first sheet of a spreadsheet, days as `YYYY-MM-DD`, without what is blank at the end;
   * undefined when it is neither, or would unpack to more than 64 MB.
   */
  read(bytes: Uint8Array): Promise<readonly (readonly string[])[] | undefined>;
}

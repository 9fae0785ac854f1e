import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { WHY } from '../why.ts';

/** The columns of a file of users, and the headings each can have, in small letters without signs. */
const HEADINGS = [
  ['handling', ['handling', 'action']],
  ['personkode', ['personkode']],
  ['navn', ['navn', 'name', 'personkodenavn']],
  ['art', ['art', 'kind']],
  ['email', ['email', 'mail']],
  ['ejer', ['ejer', 'owner']],
  ['profiler', ['profiler', 'profil', 'profiles']],
  ['fra', ['fra', 'gældendefra', 'gyldigfra', 'validfrom']],
  ['til', ['til', 'gældendetil', 'gyldigtil', 'validuntil']],
  ['ansat-fra', ['ansatfra', 'employedfrom']],
  ['ansat-til', ['ansattil', 'employeduntil']],
  ['tjenester', ['tjenester', 'services']],
  ['formaal', ['formål', 'formaal', 'purposes']],
  ['grund', ['grund', 'begrundelse', 'behov', 'reason']],
] as const;

/** A column of a file of users. */
export type FileColumn = (typeof HEADINGS)[number][0];

/** A row of a file: its line, counted from 1 with the headings, and its cells by column; a blank cell is none. */
export interface FileRow {
  readonly linje: number;
  readonly cells: Readonly<Partial<Record<FileColumn, string>>>;
}

/** What is taken at a time; a larger institution takes more files (ours). */
const ROWS_MAX = 10_000;

const COLUMNS: ReadonlyMap<string, FileColumn> = new Map(
  HEADINGS.flatMap(([column, names]) => names.map((name): [string, FileColumn] => [name, column])),
);

/** Reads the rows of a file by its headings; refuses a file without any row, or with a heading that is none of ours. */
export function fileRows(table: readonly (readonly string[])[] | undefined): readonly FileRow[] | Refusal {
  const [headings, ...rows] = table ?? [];
  if (headings === undefined || rows.length === 0 || rows.length > ROWS_MAX)
    return refuse('ugyldigt-felt', { field: 'fil', why: WHY.fileUnreadable });
  const columns = headings.map((heading) => COLUMNS.get(heading.toLowerCase().replace(/[^\p{L}]/gu, '')));
  const unknown = columns.indexOf(undefined);
  if (unknown !== -1 || new Set(columns).size < columns.length) {
    const field = unknown === -1 ? 'fil' : `fil: ${headings[unknown]?.slice(0, 64) ?? ''}`;
    return unknown === -1
      ? refuse('ugyldigt-felt', { field, why: WHY.fileUnreadable })
      : refuse('ukendt-felt', { field });
  }
  return rows.flatMap((row, place) => {
    const cells = columns.flatMap((column, at) => {
      const text = row[at]?.trim() ?? '';
      return column === undefined || text === '' ? [] : [[column, text] as const];
    });
    return cells.length === 0 ? [] : [{ linje: place + 2, cells: Object.fromEntries(cells) }];
  });
}

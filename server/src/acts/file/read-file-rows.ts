import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { tooManyRows, unknownHeading, WHY, type Why } from '../why.ts';

/** The columns of a file, and the headings each can have, in small letters without signs. */
export type Headings<Column extends string> = readonly (readonly [column: Column, names: readonly string[]])[];

/** A row of a file: its line, counted from 1 with the headings, and its cells by column; a blank cell is none. */
export interface FileRow<Column extends string> {
  readonly linje: number;
  readonly cells: ReadonlyMap<Column, string>;
}

/** Reads the rows of a file by its headings; refuses a file without any row or with too many, and a heading that is none of ours. */
export function readFileRows<Column extends string>(
  table: readonly (readonly string[])[] | undefined,
  known: Headings<Column>,
  rowsMax: number,
): readonly FileRow<Column>[] | Refusal {
  const wrong = (why: Why) => refuse('ugyldigt-felt', { field: 'fil', why });
  const [headings, ...rows] = table ?? [];
  if (headings === undefined || rows.length === 0) return wrong(WHY.fileUnreadable);
  if (rows.length > rowsMax) return wrong(tooManyRows(rows.length, rowsMax));
  const byName = new Map(known.flatMap(([column, names]) => names.map((name): [string, Column] => [name, column])));
  const columns = headings.map((heading) => byName.get(heading.toLowerCase().replace(/[^\p{L}]/gu, '')));
  const unknown = headings[columns.indexOf(undefined)];
  if (unknown !== undefined) {
    const why = unknownHeading(
      unknown,
      known.map(([column]) => column),
    );
    return refuse('ukendt-felt', { field: `fil: ${unknown.slice(0, 64)}`, why });
  }
  if (new Set(columns).size < columns.length) return wrong(WHY.headingTwice);
  return rows.flatMap((row, place) => {
    const cells = columns.flatMap((column, at): [Column, string][] => {
      const text = row[at]?.trim() ?? '';
      return column === undefined || text === '' ? [] : [[column, text]];
    });
    return cells.length === 0 ? [] : [{ linje: place + 2, cells: new Map(cells) }];
  });
}

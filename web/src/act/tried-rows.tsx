import { useLanguage, useTexts } from '../texts/index.ts';

/** As much of a row of a file as every one has: its line, and what is wrong with it. */
export interface FileRow {
  readonly linje: number;
  readonly fejl?: { readonly felt: string; readonly da: string; readonly en: string } | undefined;
}

/** A column: its head, and what stands in it. */
export type FileColumn<Row> = readonly [head: string, cell: (row: Row) => string | undefined];

interface TriedRowsProps<Row extends FileRow> {
  readonly title: string;
  readonly columns: readonly FileColumn<Row>[];
  readonly rows: readonly Row[];
}

/** What a page shows of a long file. */
const ROWS_SHOWN_MAX = 200;

/** The rows of a file that was tried, those with errors first. */
export function TriedRows<Row extends FileRow>({ title, columns, rows }: TriedRowsProps<Row>) {
  const { act } = useTexts();
  const texts = act.file;
  const { language } = useLanguage();
  const inOrder = [...rows.filter(({ fejl }) => fejl), ...rows.filter(({ fejl }) => !fejl)];
  const shown = inOrder.slice(0, ROWS_SHOWN_MAX);
  return (
    <>
      {shown.length < rows.length && <p>{texts.rowsShown(shown.length, rows.length)}</p>}
      <table className="table table--compact table-md-responsive-headers file-intake-rows">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {[texts.line, ...columns.map(([head]) => head), texts.fault].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.linje}>
              <td data-title={texts.line}>{row.linje}</td>
              {columns.map(([head, cell]) => (
                <td data-title={head} key={head}>
                  {cell(row) ?? '–'}
                </td>
              ))}
              <td data-title={texts.fault}>
                {row.fejl === undefined ? texts.ok : `${row.fejl.felt}: ${row.fejl[language]}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

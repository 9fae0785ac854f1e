import type { TriedRow } from '../api/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';

/** What a page shows of a long file. */
const ROWS_SHOWN_MAX = 200;

/** The rows of a file that was tried, those with errors first. */
export function TriedRows({ rows }: { readonly rows: readonly TriedRow[] }) {
  const { users: texts } = useTexts();
  const { language } = useLanguage();
  const inOrder = [...rows.filter(({ fejl }) => fejl), ...rows.filter(({ fejl }) => !fejl)];
  const shown = inOrder.slice(0, ROWS_SHOWN_MAX);
  return (
    <>
      {shown.length < rows.length && <p>{texts.rowsShown(shown.length, rows.length)}</p>}
      <table className="table table--compact table-md-responsive-headers users-page-table">
        <caption className="sr-only">{texts.many}</caption>
        <thead>
          <tr>
            {[texts.line, texts.action, texts.code, texts.name, texts.fault].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ linje, handling, personkode, navn, fejl }) => (
            <tr key={linje}>
              <td data-title={texts.line}>{linje}</td>
              <td data-title={texts.action}>{texts.actionOf(handling)}</td>
              <td data-title={texts.code}>{personkode ?? (fejl === undefined ? texts.codeMade : '–')}</td>
              <td data-title={texts.name}>{navn ?? '–'}</td>
              <td data-title={texts.fault}>{fejl === undefined ? texts.ok : `${fejl.felt}: ${fejl[language]}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

import type { KendtAdgang } from '../api/index.ts';
import { usePurposeName } from '../applications/index.ts';
import { useArea } from '../area/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

interface AccessTableProps {
  /** How many there are, shown or not. */
  readonly ialt: number;
  /** Access, and what it differs by where days are compared. */
  readonly rows: readonly (KendtAdgang & { readonly forskel?: 'ny' | 'ophoert' | 'aendret' })[];
}

/** Who could do what: a user under a grant a row. */
export function AccessTable({ ialt, rows }: AccessTableProps) {
  const { accessOnDay: texts, groups, scope } = useTexts();
  const area = useArea();
  const purposeName = usePurposeName();
  const compared = rows.some(({ forskel }) => forskel !== undefined);
  const columns = ['customer', 'user', 'services', 'purposes', 'groups', 'area', 'period'] as const;
  return (
    <div className="table--responsive-scroll">
      <table className="table table--compact table-md-responsive-headers">
        <caption>{texts.count(ialt)}</caption>
        <thead>
          <tr>
            {compared && <th scope="col">{texts.difference}</th>}
            {columns.map((column) => (
              <th scope="col" key={column}>
                {texts[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.personkode} ${row.tilladelseId} ${row.fra}`}>
              {row.forskel !== undefined && <td data-title={texts.difference}>{texts.differences[row.forskel]}</td>}
              <td data-title={texts.customer}>
                {row.kundenr} {row.kunde}
              </td>
              <td data-title={texts.user}>
                {row.personkode} {row.navn}
              </td>
              <td data-title={texts.services}>{row.tjenester.join(', ') || '–'}</td>
              <td data-title={texts.purposes}>{row.formaal.map(purposeName).join(', ')}</td>
              <td data-title={texts.groups}>{row.feltgrupper.map((id) => nameIn(groups, id)).join(', ') || '–'}</td>
              <td data-title={texts.area}>
                {area(row.geografi)}
                {row.beskyttede && <div className="small-text">{scope.withProtected}</div>}
              </td>
              <td data-title={texts.period}>
                {row.til === 'infinity'
                  ? texts.from(danishDayOf(row.fra))
                  : texts.fromTo(danishDayOf(row.fra), danishDayOf(row.til))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { ToldSituation } from '../api/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';

const COVERED = ['navn', 'adresse', 'udland'] as const;

interface SituationsTableProps {
  readonly title: string;
  readonly situations: readonly ToldSituation[];
}

/** What the user gets of persons in each situation: above all what a protection withholds. */
export function SituationsTable({ title, situations }: SituationsTableProps) {
  const { access: texts, situations: names } = useTexts();
  return (
    <table className="table table--compact table-md-responsive-headers own-page-table">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.situation}</th>
          {COVERED.map((what) => (
            <th scope="col" key={what}>
              {texts[what]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {situations.map((row) => (
          <tr key={row.situation}>
            <td data-title={texts.situation}>{nameIn(names, row.situation)}</td>
            {COVERED.map((what) => (
              <td data-title={texts[what]} key={what}>
                {row.findes ? (row[what] ? texts.told : texts.withheld) : texts.nobody}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useId } from 'react';
import type { ToldSituation } from '../api/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';

const COVERED = ['navn', 'adresse', 'udland'] as const;

/** What the user gets of persons in each situation: above all what a protection withholds. */
export function SituationsTable({ situations }: { readonly situations: readonly ToldSituation[] }) {
  const { access: texts, situations: names } = useTexts();
  const id = useId();
  return (
    <section className="panel">
      <h2 className="panel-title" id={id}>
        {texts.situations}
      </h2>
      <table className="table table--compact table-md-responsive-headers own-page-table" aria-labelledby={id}>
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
    </section>
  );
}

import type { Customer } from '../api/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

interface CustomersTableProps {
  readonly customers: readonly Customer[];
  readonly kinds: Readonly<Record<string, { readonly da: string; readonly en: string }>>;
}

/** The customers in the order of their numbers. */
export function CustomersTable({ customers, kinds }: CustomersTableProps) {
  const { language } = useLanguage();
  const { customers: texts } = useTexts();
  return (
    <div className="table--responsive-scroll">
      <table className="table table--compact table-md-responsive-headers">
        <caption className="sr-only">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.number}</th>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.cvr}</th>
            <th scope="col">{texts.from}</th>
          </tr>
        </thead>
        <tbody>
          {customers.map(({ kundenr, navn, art, cvr, gyldigFra }) => (
            <tr key={kundenr}>
              <td data-title={texts.number}>{kundenr}</td>
              <td data-title={texts.name}>{navn}</td>
              <td data-title={texts.kind}>{kinds[art]?.[language] ?? art}</td>
              <td data-title={texts.cvr}>{cvr ?? '–'}</td>
              <td data-title={texts.from}>{danishDayOf(gyldigFra)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

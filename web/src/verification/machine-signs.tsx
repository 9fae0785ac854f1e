import type { ActAnswer } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';

/** Accounts of the authority that look as if they were used as systems, with the evidence, and what to do. */
export function MachineSigns({ signs }: { readonly signs: ActAnswer<'kampagne.myndighed'>['systemtegn'] }) {
  const { verification: texts } = useTexts();
  return (
    <section className="panel">
      <h2 className="panel-title">{texts.machines}</h2>
      {signs.length === 0 ? (
        <p className="muted">{texts.machinesNone}</p>
      ) : (
        <>
          <p>{texts.machinesText}</p>
          <table className="table table--compact table-md-responsive-headers">
            <caption className="sr-only">{texts.machines}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.personkode}</th>
                <th scope="col">{texts.rule}</th>
                <th scope="col">{texts.evidence}</th>
              </tr>
            </thead>
            <tbody>
              {signs.map(({ personkode, regel, bevis }) => (
                <tr key={`${personkode} ${regel}`}>
                  <td data-title={texts.personkode}>{personkode}</td>
                  <td data-title={texts.rule}>
                    {regel}: {texts.rules[regel]}
                  </td>
                  <td data-title={texts.evidence}>
                    {Object.entries(bevis)
                      .map(([name, value]) => `${name} ${value}`)
                      .join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

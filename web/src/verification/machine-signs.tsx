import type { ActAnswer } from '../api/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';
import { SignPath } from './sign-path.tsx';

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
                <th scope="col">{texts.path}</th>
              </tr>
            </thead>
            <tbody>
              {signs.map((sign) => {
                const { personkode, regel, bevis } = sign;
                return (
                  <tr key={`${personkode} ${regel}`}>
                    <td data-title={texts.personkode}>{personkode}</td>
                    <td data-title={texts.rule}>
                      {regel}: {texts.rules[regel]}
                    </td>
                    <td data-title={texts.evidence}>
                      {Object.entries(bevis)
                        .map(([name, value]) => `${nameIn(texts.signs, name)}: ${value}`)
                        .join(', ')}
                    </td>
                    <td data-title={texts.path}>
                      <SignPath sign={sign} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

import { ActForm, ActListShown, useActDone } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { FirstRows, Fold } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

/** Which employees have been trained and know the rules, and recording it. */
export function TrainingSection({ mayRecord }: { readonly mayRecord: boolean }) {
  const { declaration: texts } = useTexts();
  const done = useActDone();
  return (
    <section>
      <h2>{texts.training}</h2>
      <ActListShown act="sikkerhed.mangler" input={EVERYBODY}>
        {({ vilkaar, medarbejdere }) => (
          <>
            <p>{texts.trainingIntro(vilkaar)}</p>
            <FirstRows rows={medarbejdere}>{(rows) => <EmployeesTable employees={rows} />}</FirstRows>
          </>
        )}
      </ActListShown>
      {mayRecord && (
        <Fold title={texts.record}>
          <ActForm act="sikkerhed.uddannelse" onDone={done} done={() => texts.recorded} />
        </Fold>
      )}
    </section>
  );
}

const EVERYBODY = { alle: 'ja' };

function EmployeesTable({ employees }: { readonly employees: ActAnswer<'sikkerhed.mangler'>['medarbejdere'] }) {
  const { declaration: texts } = useTexts();
  return (
    <table className="table table--compact table-md-responsive-headers">
      <caption className="sr-only">{texts.training}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.employee}</th>
          <th scope="col">{texts.code}</th>
          <th scope="col">{texts.trained}</th>
          <th scope="col">{texts.knows}</th>
          <th scope="col">{texts.lacks}</th>
        </tr>
      </thead>
      <tbody>
        {employees.map(({ personkode, navn, oplaert, kendskab, mangler }) => (
          <tr key={personkode}>
            <td data-title={texts.employee}>{navn}</td>
            <td data-title={texts.code}>{personkode}</td>
            <td data-title={texts.trained}>{oplaert ?? '–'}</td>
            <td data-title={texts.knows}>{kendskab ?? '–'}</td>
            <td data-title={texts.lacks}>
              {mangler.length === 0 ? texts.nothing : mangler.map((one) => texts.lack[one]).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

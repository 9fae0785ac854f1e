import { ActForm, useActList } from '../act/index.ts';
import { Busy, FaultNotice, Fold, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

/** Which employees have been trained and know the rules, and recording it. */
export function TrainingSection({ mayRecord }: { readonly mayRecord: boolean }) {
  const { declaration: texts, loading } = useTexts();
  const { data, isError, refetch } = useActList('sikkerhed.mangler', { alle: 'ja' });
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  const { vilkaar, medarbejdere } = data.answer;
  return (
    <section>
      <h2>{texts.training}</h2>
      <p>{texts.trainingIntro(vilkaar)}</p>
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
          {medarbejdere.map(({ personkode, navn, oplaert, kendskab, mangler }) => (
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
      {mayRecord && (
        <Fold title={texts.record}>
          <ActForm act="sikkerhed.uddannelse" onDone={() => void refetch()} done={() => texts.recorded} />
        </Fold>
      )}
    </section>
  );
}

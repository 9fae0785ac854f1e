import { ActForm, useActList } from '../act/index.ts';
import { Busy, FaultNotice, Fold, Notice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

/** Who is and has been security officer; naming and relieving for the DAP administrator. */
export function OfficersSection({ mayName }: { readonly mayName: boolean }) {
  const { declaration: texts, loading } = useTexts();
  const { data, isError, refetch } = useActList('sikkerhed.list');
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  const officers = data.answer.sikkerhedsansvarlige;
  const again = () => void refetch();
  return (
    <section>
      <h2>{texts.officers}</h2>
      {officers.length === 0 ? (
        <Notice kind="warning" title={texts.noOfficer}>
          <p>{texts.noOfficerText}</p>
        </Notice>
      ) : (
        <table className="table table--compact table-md-responsive-headers">
          <caption className="sr-only">{texts.officers}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.officer}</th>
              <th scope="col">{texts.code}</th>
              <th scope="col">{texts.from}</th>
              <th scope="col">{texts.until}</th>
            </tr>
          </thead>
          <tbody>
            {officers.map(({ personkode, navn, inaktiv, gyldigFra, gyldigTil }) => (
              <tr key={gyldigFra}>
                <td data-title={texts.officer}>{inaktiv ? `${navn} (${texts.closed})` : navn}</td>
                <td data-title={texts.code}>{personkode}</td>
                <td data-title={texts.from}>{danishDayOf(gyldigFra)}</td>
                <td data-title={texts.until}>{gyldigTil === 'infinity' ? '–' : danishDayOf(gyldigTil)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayName && (
        <>
          <Fold title={texts.name}>
            <ActForm act="sikkerhed.udpeg" onDone={again} done={({ personkode }) => texts.named(personkode)} />
          </Fold>
          <Fold title={texts.relieve}>
            <ActForm act="sikkerhed.afloes" onDone={again} done={() => texts.relieved} />
          </Fold>
        </>
      )}
    </section>
  );
}

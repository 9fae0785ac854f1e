import { ActForm, ActListShown, useActDone } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { Fold, Notice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

/** Who is and has been security officer; naming and relieving for the DAP administrator. */
export function OfficersSection({ mayName }: { readonly mayName: boolean }) {
  const { declaration: texts } = useTexts();
  const done = useActDone();
  return (
    <section>
      <h2>{texts.officers}</h2>
      <ActListShown act="sikkerhed.list">
        {({ sikkerhedsansvarlige }) =>
          sikkerhedsansvarlige.length === 0 ? (
            <Notice kind="warning" title={texts.noOfficer}>
              <p>{texts.noOfficerText}</p>
            </Notice>
          ) : (
            <OfficersTable officers={sikkerhedsansvarlige} />
          )
        }
      </ActListShown>
      {mayName && (
        <>
          <Fold title={texts.name}>
            <ActForm act="sikkerhed.udpeg" onDone={done} done={({ personkode }) => texts.named(personkode)} />
          </Fold>
          <Fold title={texts.relieve}>
            <ActForm act="sikkerhed.afloes" onDone={done} done={() => texts.relieved} />
          </Fold>
        </>
      )}
    </section>
  );
}

function OfficersTable({ officers }: { readonly officers: ActAnswer<'sikkerhed.list'>['sikkerhedsansvarlige'] }) {
  const { declaration: texts } = useTexts();
  return (
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
  );
}

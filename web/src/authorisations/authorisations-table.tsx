import type { Authorisation, Authorisations } from '../api/index.ts';
import { ColumnHeads, FirstRows } from '../controls/index.ts';
import { NeedTold } from '../need/index.ts';
import { approvalText } from '../signatures/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { danishDayOf, describeInstant, lastDayOf } from '../times/index.ts';

/** The list of a day, as known at a moment. */
export function AuthorisationsTable({ list }: { readonly list: Authorisations }) {
  const { authorisations: texts } = useTexts();
  const { language } = useLanguage();
  const { dag, kendt, raekker } = list;
  return (
    <>
      <h2 className="h4">{texts.caption(dag, describeInstant(kendt, language))}</h2>
      <p role="status">{raekker.length === 0 ? texts.empty : texts.count(raekker.length)}</p>
      {raekker.length > 0 && (
        <FirstRows rows={raekker}>
          {(rows) => (
            <table className="table table--compact table-md-responsive-headers authorisations-page-table">
              <caption className="sr-only">{texts.title}</caption>
              <ColumnHeads columns={['code', 'name', 'kind', 'profiles', 'from', 'until', 'status']} texts={texts} />
              <tbody>
                {rows.map((row) => (
                  <Row key={row.personkode} row={row} />
                ))}
              </tbody>
            </table>
          )}
        </FirstRows>
      )}
    </>
  );
}

function Row({ row }: { readonly row: Authorisation }) {
  const { authorisations: texts, signatures: forms } = useTexts();
  const { personkode, navn, art, ejer, ejerNavn, profiler, gyldigFra, gyldigTil, status, signaturer, behov } = row;
  return (
    <tr>
      <td data-title={texts.code}>{personkode}</td>
      <td data-title={texts.name}>
        {navn}
        {ejer !== undefined && <span className="small-text"> ({texts.owner(ejerNavn ?? ejer)})</span>}
        {behov !== undefined && (
          <div className="small-text">
            <NeedTold need={behov} />: {behov.grund}
          </div>
        )}
        {signaturer.map((one) => (
          <div className="small-text" key={one.signatur}>
            {forms.forms[one.art]} {one.signatur.slice(0, 8)}…, {approvalText(one, forms)}
          </div>
        ))}
      </td>
      <td data-title={texts.kind}>{texts.kinds[art]}</td>
      <td data-title={texts.profiles}>{profiler.join(', ') || '–'}</td>
      <td data-title={texts.from}>{danishDayOf(gyldigFra)}</td>
      <td data-title={texts.until}>{lastDayOf(gyldigTil) ?? texts.noEnd}</td>
      <td data-title={texts.status}>{texts.statuses[status]}</td>
    </tr>
  );
}

import { ActButton, useActDone } from '../act/index.ts';
import type { Certificate } from '../api/index.ts';
import { ColumnHeads } from '../controls/index.ts';
import { approvalText } from '../signatures/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import { stateOfCertificate } from './certificate-state.ts';
import './certificates.css';

/** Certificates, each with whose it is, how it stands, and revoking it. */
export function CertificatesTable({ certificates }: { readonly certificates: readonly Certificate[] }) {
  const { certificates: texts } = useTexts();
  return (
    <table className="table table--compact table-md-responsive-headers certificates-table">
      <caption className="sr-only">{texts.certificates}</caption>
      <ColumnHeads columns={['user', 'form', 'period', 'state', 'thumbprint', 'actions']} texts={texts} />
      <tbody>
        {certificates.map((one) => (
          <Row key={one.aftryk} certificate={one} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ certificate }: { readonly certificate: Certificate }) {
  const { certificates: texts, signatures } = useTexts();
  const done = useActDone();
  const { aftryk, navn, personkode, kunde, kundenr, form, gyldigFra, gyldigTil, spaerret, tilladelseId } = certificate;
  const state = stateOfCertificate(certificate, Date.now());
  return (
    <tr>
      <td data-title={texts.user}>
        {navn} ({personkode})<div className="small-text">{texts.ofCustomer(kundenr, kunde)}</div>
      </td>
      <td data-title={texts.form}>
        {texts.forms[form]}
        {tilladelseId !== undefined && <div className="small-text">{texts.oneGrant}</div>}
      </td>
      <td data-title={texts.period}>{texts.fromTo(danishDayOf(gyldigFra), danishDayOf(gyldigTil))}</td>
      <td data-title={texts.state}>
        {spaerret === undefined ? texts.states[state] : texts.revoked(danishDayOf(spaerret))}
        {spaerret === undefined && <div className="small-text">{approvalText(certificate, signatures)}</div>}
      </td>
      <td data-title={texts.thumbprint}>
        <code className="certificates-thumbprint">{aftryk}</code>
      </td>
      <td data-title={texts.actions}>
        {spaerret === undefined && (
          <ActButton
            act="certifikat.spaer"
            input={{ aftryk }}
            text={texts.revoke(form, navn)}
            sure={texts.revokeSure}
            onDone={done}
          />
        )}
      </td>
    </tr>
  );
}

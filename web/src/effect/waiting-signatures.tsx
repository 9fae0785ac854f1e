import { ActButton, ActListShown, useActDone } from '../act/index.ts';
import type { Signature } from '../api/index.ts';
import { ColumnHeads } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

const WAITING = { afventer: 'ja' };

/** The named signatures that wait for the operator, each with whose it is and the button that approves it (Vilkår § 3). */
export function WaitingSignatures() {
  const { effect: texts } = useTexts();
  return (
    <>
      <h2 className="section-title">{texts.signatures}</h2>
      <p>{texts.signaturesIntro}</p>
      <ActListShown act="signatur.list" input={WAITING}>
        {({ signaturer }) =>
          signaturer.length === 0 ? (
            <p className="muted">{texts.noSignatures}</p>
          ) : (
            <SignaturesTable waiting={signaturer} />
          )
        }
      </ActListShown>
    </>
  );
}

function SignaturesTable({ waiting }: { readonly waiting: readonly Signature[] }) {
  const { effect: texts, users, signatures } = useTexts();
  const done = useActDone();
  return (
    <table className="table table--compact table-md-responsive-headers">
      <caption className="sr-only">{texts.signatures}</caption>
      <ColumnHeads columns={['customer', 'user', 'signature', 'approve']} texts={texts} />
      <tbody>
        {waiting.map(({ signatur, art, kundenr, kunde, personkode, navn = personkode, brugerart, ejer }) => (
          <tr key={signatur}>
            <td data-title={texts.customer}>
              {kundenr} {kunde}
            </td>
            <td data-title={texts.user}>
              {navn} ({personkode})
              {brugerart === 'system' && ejer !== undefined && `, ${users.owner.toLowerCase()} ${ejer}`}
            </td>
            <td data-title={texts.signature}>
              {signatures.forms[art]} {signatur.slice(0, 12)}…
            </td>
            <td data-title={texts.approve}>
              <ActButton act="signatur.godkend" input={{ signatur }} text={texts.approveOf(navn)} onDone={done} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

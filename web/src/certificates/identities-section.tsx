import { useState } from 'react';
import { ActButton, ActFold, ActListShown, useActDone, useActs } from '../act/index.ts';
import type { Identity } from '../api/index.ts';
import { ColumnHeads, FirstRows, TextField } from '../controls/index.ts';
import { approvalText } from '../signatures/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import { isOf } from './is-of.ts';
import './certificates.css';

/** The identities in MitID Erhverv, whose each is and was; tying one to a user. */
export function IdentitiesSection() {
  const { certificates: texts } = useTexts();
  const acts = useActs();
  const done = useActDone();
  const [sought, setSought] = useState('');
  return (
    <section>
      <h2 className="section-title">{texts.identities}</h2>
      <TextField label={texts.findIdentity} value={sought} onChange={setSought} autoComplete="off" />
      <ActListShown act="eid.list">
        {({ identiteter }) => {
          const found = identiteter.filter((one) => isOf(one, sought));
          return (
            <>
              <p role="status">{found.length === 0 ? texts.noIdentities : texts.countIdentities(found.length)}</p>
              {found.length > 0 && (
                <FirstRows rows={found}>{(rows) => <IdentitiesTable identities={rows} />}</FirstRows>
              )}
            </>
          );
        }}
      </ActListShown>
      {acts?.some(({ id }) => id === 'eid.knyt') && (
        <ActFold
          title={texts.tieIdentity}
          act="eid.knyt"
          onDone={done}
          done={({ personkode }) => texts.identityTied(personkode)}
        >
          <p>{texts.tieIdentityText}</p>
        </ActFold>
      )}
    </section>
  );
}

function IdentitiesTable({ identities }: { readonly identities: readonly Identity[] }) {
  const { certificates: texts, signatures } = useTexts();
  const done = useActDone();
  return (
    <table className="table table--compact table-md-responsive-headers certificates-table">
      <caption className="sr-only">{texts.identities}</caption>
      <ColumnHeads columns={['user', 'identity', 'period', 'actions']} texts={texts} />
      <tbody>
        {identities.map(({ erhvervId, personkode, navn, kundenr, kunde, gyldigFra, gyldigTil, ...approval }) => (
          <tr key={`${erhvervId} ${gyldigFra}`}>
            <td data-title={texts.user}>
              {navn} ({personkode})<div className="small-text">{texts.ofCustomer(kundenr, kunde)}</div>
            </td>
            <td data-title={texts.identity}>
              <code className="certificates-thumbprint">{erhvervId}</code>
            </td>
            <td data-title={texts.period}>
              {gyldigTil === 'infinity'
                ? texts.since(danishDayOf(gyldigFra))
                : texts.fromTo(danishDayOf(gyldigFra), danishDayOf(gyldigTil))}
              {gyldigTil === 'infinity' && <div className="small-text">{approvalText(approval, signatures)}</div>}
            </td>
            <td data-title={texts.actions}>
              {gyldigTil === 'infinity' && (
                <ActButton
                  act="eid.fjern"
                  input={{ personkode }}
                  text={texts.untie(navn)}
                  sure={texts.untieSure}
                  onDone={done}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

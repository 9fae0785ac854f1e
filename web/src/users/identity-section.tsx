import { ActButton, ActForm, ActListShown, useActDone } from '../act/index.ts';
import type { User } from '../api/index.ts';
import { approvalText } from '../signatures/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import { useMay } from './use-may.ts';

/** An employee's identity in MitID Erhverv: which it is, tying one, and taking it away. */
export function IdentitySection({ user: { personkode } }: { readonly user: User }) {
  const { users: texts, signatures } = useTexts();
  const may = useMay();
  const changed = useActDone();
  return (
    <ActListShown act="eid.list" input={{ personkode }}>
      {({ identiteter }) => {
        const [held] = identiteter.filter(({ gyldigTil }) => gyldigTil === 'infinity');
        if (held === undefined) {
          return (
            <>
              <p className="muted">{texts.noIdentity}</p>
              {may('eid.knyt') && <ActForm act="eid.knyt" fixed={{ personkode }} onDone={changed} />}
            </>
          );
        }
        return (
          <>
            <p>{texts.identity(held.erhvervId, danishDayOf(held.gyldigFra), approvalText(held, signatures))}</p>
            <ActButton
              act="eid.fjern"
              input={{ personkode }}
              text={texts.takeIdentity}
              sure={texts.takeIdentitySure}
              onDone={changed}
            />
          </>
        );
      }}
    </ActListShown>
  );
}

import { ActButton, ActForm, ActListShown, useActDone } from '../act/index.ts';
import type { Certificate, User } from '../api/index.ts';
import { useTying } from '../certificates/index.ts';
import { approvalText } from '../signatures/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import { useMay } from './use-may.ts';

/** A user's certificates: which there are, tying another one, and ending the tie of one for good. */
export function CertificatesSection({ user }: { readonly user: User }) {
  const { users: texts } = useTexts();
  const may = useMay();
  const { personkode, kundenr } = user;
  const tying = useTying(kundenr);
  return (
    <>
      <ActListShown act="certifikat.list" input={{ personkode }}>
        {({ certifikater }) =>
          certifikater.length === 0 ? (
            <p className="muted">{texts.noCertificates}</p>
          ) : (
            <ul>
              {certifikater.map((one) => (
                <CertificateRow key={one.aftryk} certificate={one} />
              ))}
            </ul>
          )
        }
      </ActListShown>
      {may('certifikat.knyt') && <ActForm {...tying} fixed={{ personkode }} />}
    </>
  );
}

function CertificateRow({ certificate }: { readonly certificate: Certificate }) {
  const { users: texts, signatures } = useTexts();
  const changed = useActDone();
  const { form, aftryk, gyldigTil, spaerret } = certificate;
  const short = aftryk.slice(0, 8);
  return (
    <li>
      {texts.certificate(signatures.forms[form], short, danishDayOf(gyldigTil), approvalText(certificate, signatures))}{' '}
      {spaerret === undefined ? (
        <ActButton
          act="certifikat.spaer"
          input={{ aftryk }}
          text={texts.revokeOf(short)}
          sure={texts.revokeSure}
          onDone={changed}
        />
      ) : (
        texts.revoked(danishDayOf(spaerret))
      )}
    </li>
  );
}

import { useId } from 'react';
import { signOnByCertificate } from '../api/index.ts';
import { EidButton, useEidOffered } from '../eid/index.ts';
import type { Path } from '../paths.ts';
import { CertificateButton, canBringCertificate, useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';

interface OtherWaysProps {
  /** Where to go after signing in. */
  readonly videre: Path | undefined;
}

/** The ways in without a password: MitID Erhverv where it is set up, and a certificate where the connection can bring one. */
export function OtherWays({ videre }: OtherWaysProps) {
  const eid = useEidOffered();
  const { otherWays: texts } = useTexts();
  const { take } = useSession();
  const id = useId();
  const signOn = async () => {
    const outcome = await signOnByCertificate();
    if (outcome.kind === 'answered') take(outcome.answer);
    return outcome;
  };
  if (eid === undefined && !canBringCertificate()) return null;
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 className="panel-title" id={id}>
        {texts.title}
      </h2>
      {eid !== undefined && (
        <>
          {eid.standIn && <p>{texts.standIn}</p>}
          <EidButton text={texts.eid} videre={videre} />
        </>
      )}
      <CertificateButton text={texts.certificate} asking={texts.signingIn} ask={signOn} />
    </section>
  );
}

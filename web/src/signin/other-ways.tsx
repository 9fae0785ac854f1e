import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { signOnByCertificate } from '../api/index.ts';
import { FaultNotice, RefusalNotice } from '../controls/index.ts';
import { EidButton, useEidOffered } from '../eid/index.ts';
import type { Path } from '../paths.ts';
import { useSession } from '../session/index.ts';
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
  const signingOn = useMutation({
    mutationFn: signOnByCertificate,
    onSuccess: (outcome) => outcome.kind === 'answered' && take(outcome.answer),
  });
  const secure = window.location.protocol === 'https:';
  if (eid === undefined && !secure) return null;
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 className="panel-title" id={id}>
        {texts.title}
      </h2>
      {signingOn.isError && <FaultNotice />}
      {signingOn.data?.kind === 'refused' && <RefusalNotice refusal={signingOn.data.refusal} />}
      {eid !== undefined && (
        <>
          {eid.standIn && <p>{texts.standIn}</p>}
          <EidButton text={texts.eid} videre={videre} />
        </>
      )}
      {secure && (
        <div className="form-group">
          <button
            type="button"
            className="button button-secondary"
            aria-disabled={signingOn.isPending}
            onClick={() => signingOn.isPending || signingOn.mutate()}
          >
            {signingOn.isPending ? texts.signingIn : texts.certificate}
          </button>
        </div>
      )}
    </section>
  );
}

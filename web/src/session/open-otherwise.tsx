import type { Session } from '../api/index.ts';
import { EidButton, useEidOffered } from '../eid/index.ts';
import { useTexts } from '../texts/index.ts';
import { CertificateButton } from './certificate-button.tsx';
import { useSession } from './session-context.ts';

/** What a session was opened by; undefined where that is not known. */
export type OpenedBy = Session['adgangsmiddel'] | undefined;

/** Opens a locked session again without a password: MitID Erhverv in a window of its own, or the certificate of the connection. */
export function OpenOtherwise({ by }: { readonly by: OpenedBy }) {
  const { locked: texts } = useTexts();
  const { reopenByCertificate } = useSession();
  const eid = useEidOffered();
  return (
    <>
      {eid !== undefined && by !== 'certifikat' && (
        <div className="form-group">
          <EidButton text={texts.byEid} apart />
        </div>
      )}
      {by !== 'eid' && (
        <CertificateButton text={texts.byCertificate} asking={texts.opening} ask={reopenByCertificate} />
      )}
    </>
  );
}

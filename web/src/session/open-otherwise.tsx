import { useMutation } from '@tanstack/react-query';
import type { Session } from '../api/index.ts';
import { FaultNotice, RefusalNotice } from '../controls/index.ts';
import { EidButton, useEidOffered } from '../eid/index.ts';
import { useTexts } from '../texts/index.ts';
import { useSession } from './session-context.ts';

/** What a session was opened by; undefined where that is not known. */
export type OpenedBy = Session['adgangsmiddel'] | undefined;

/** Opens a locked session again without a password: MitID Erhverv in a window of its own, or the certificate of the connection. */
export function OpenOtherwise({ by }: { readonly by: OpenedBy }) {
  const { locked: texts } = useTexts();
  const { reopenByCertificate } = useSession();
  const eid = useEidOffered();
  const opening = useMutation({ mutationFn: reopenByCertificate });
  const withEid = eid !== undefined && by !== 'certifikat';
  const withCertificate = window.location.protocol === 'https:' && by !== 'eid';
  return (
    <>
      {opening.isError && <FaultNotice />}
      {opening.data?.kind === 'refused' && <RefusalNotice refusal={opening.data.refusal} />}
      {withEid && (
        <div className="form-group">
          <EidButton text={texts.byEid} apart />
        </div>
      )}
      {withCertificate && (
        <div className="form-group">
          <button
            type="button"
            className="button button-secondary"
            aria-disabled={opening.isPending}
            onClick={() => opening.isPending || opening.mutate()}
          >
            {opening.isPending ? texts.opening : texts.byCertificate}
          </button>
        </div>
      )}
    </>
  );
}

import { useMutation } from '@tanstack/react-query';
import type { Outcome, Session } from '../api/index.ts';
import { FaultNotice, RefusalNotice } from '../controls/index.ts';

interface CertificateButtonProps {
  readonly text: string;
  /** What the button says while the server is asked. */
  readonly asking: string;
  /** Asks for a session by the certificate of the connection. */
  readonly ask: () => Promise<Outcome<Session>>;
}

/** Whether the connection can bring a certificate of the user. */
export const canBringCertificate = (): boolean => window.location.protocol === 'https:';

/** Opens a session by the certificate of the connection; nothing where it can bring none. */
export function CertificateButton({ text, asking, ask }: CertificateButtonProps) {
  const opening = useMutation({ mutationFn: ask });
  if (!canBringCertificate()) return null;
  return (
    <div className="form-group">
      {opening.isError && <FaultNotice />}
      {opening.data?.kind === 'refused' && <RefusalNotice refusal={opening.data.refusal} />}
      <button
        type="button"
        className="button button-secondary"
        aria-disabled={opening.isPending}
        onClick={() => opening.isPending || opening.mutate()}
      >
        {opening.isPending ? asking : text}
      </button>
    </div>
  );
}

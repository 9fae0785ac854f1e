import { useMutation } from '@tanstack/react-query';
import type { Session } from '../api/index.ts';
import { LockButton, useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import './signed-in-as.css';

/** Who is signed in, for whom, and the way out. */
export function SignedInAs({ session }: { readonly session: Session }) {
  const { frame } = useTexts();
  const { leave } = useSession();
  const leaving = useMutation({ mutationFn: () => leave() });
  const { bruger, kunde } = session;
  return (
    <div className="signed-in-as">
      <p className="signed-in-as-who">
        <span className="sr-only">{frame.signedInAs} </span>
        <strong>{bruger.navn}</strong> ({bruger.personkode})
        <br />
        {kunde.navn}
      </p>
      <LockButton />
      <button
        type="button"
        className="site-header-button"
        aria-disabled={leaving.isPending}
        onClick={() => leaving.isPending || leaving.mutate()}
      >
        {leaving.isPending ? frame.signingOut : frame.signOut}
      </button>
    </div>
  );
}

import { useEffect, useEffectEvent } from 'react';
import { ModalDialog } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { useSession } from './session-context.ts';
import { useIdleMinutes } from './use-idle-minutes.ts';

const WARN_MINUTES = 1;

/** Warns a user who has left a minute before the session is locked, and then locks it (Vilkår § 7). */
export function IdleGuard({ limit }: { readonly limit: number }) {
  const texts = useTexts();
  const { lock } = useSession();
  const minutes = useIdleMinutes();
  const gone = minutes >= limit;
  const lockNow = useEffectEvent(lock);
  useEffect(() => {
    if (gone) lockNow();
  }, [gone]);
  if (minutes < limit - WARN_MINUTES) return null;
  return (
    // The touch that closes the dialogue is itself the sign that the user is here.
    <ModalDialog title={texts.idle.title} onClose={() => undefined}>
      <p>{texts.idle.text(limit - WARN_MINUTES)}</p>
      <button type="button" className="button button-primary">
        {texts.idle.stay}
      </button>
    </ModalDialog>
  );
}

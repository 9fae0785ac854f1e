import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { ModalDialog } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { useSession } from './session-context.ts';
import { useIdleMinutes } from './use-idle-minutes.ts';

const WARN_MINUTES = 9;
/** Vilkår § 7: a workplace that has not been used for ten minutes is locked or cut off. */
const END_MINUTES = 10;

/** Warns a user who has left, and then signs the user out. Any touch of the page counts as being there. */
export function IdleGuard() {
  const texts = useTexts();
  const { leave } = useSession();
  const minutes = useIdleMinutes();
  const gone = minutes >= END_MINUTES;
  const leaving = useMutation({ mutationFn: () => leave('idle') });
  const end = useEffectEvent(() => leaving.mutate());
  useEffect(() => {
    if (gone) end();
  }, [gone]);
  if (minutes < WARN_MINUTES) return null;
  return (
    // The touch that closes the dialogue is itself the sign that the user is here.
    <ModalDialog title={texts.idle.title} onClose={() => undefined}>
      <p>{texts.idle.text}</p>
      <button type="button" className="button button-primary">
        {texts.idle.stay}
      </button>
    </ModalDialog>
  );
}

import { SHORTCUTS, ShortcutHint, useShortcut } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { useSession } from './session-context.ts';

/** Locks the session at once, by button or key. */
export function LockButton() {
  const { locked: texts } = useTexts();
  const { lock } = useSession();
  useShortcut(SHORTCUTS.lock, lock);
  return (
    <button type="button" className="site-header-button" aria-keyshortcuts={SHORTCUTS.lock} onClick={lock}>
      {texts.lock}
      <ShortcutHint shortcut={SHORTCUTS.lock} />
    </button>
  );
}

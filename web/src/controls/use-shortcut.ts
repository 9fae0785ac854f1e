import { useEffect, useEffectEvent } from 'react';

/** The keys of the pages. Function keys only: they write nothing, so none of them is pressed by typing. */
export const SHORTCUTS = { purpose: 'F2', lock: 'F8' } as const;

/**
 * Does something when a key is pressed by itself, wherever the focus is. While a dialogue is open only the lock does: it takes
 * the dialogue down with the page.
 */
export function useShortcut(key: (typeof SHORTCUTS)[keyof typeof SHORTCUTS], act: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const alone = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat);
    if (event.key !== key || !alone || event.isComposing) return;
    if (key !== SHORTCUTS.lock && document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, []);
}

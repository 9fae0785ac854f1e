import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Moves the focus to the heading of a page that was just entered, so that a screen reader begins there. */
export function useFocusOnNavigation(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    // The first page is read by the browser itself, from its start.
    if (before.current !== undefined && before.current !== path)
      document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = path;
  }, [path]);
}

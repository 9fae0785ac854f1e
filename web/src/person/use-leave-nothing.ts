import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** Takes the person off the page when the page is left, so that the browser keeps no copy to go back to. */
export function useLeaveNothing(onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const leave = () => flushSync(() => close.current());
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
}

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const now = () => new Date().toISOString();

/** The time of the print under way, an ISO instant: a print is told when it was made, not when the page was. */
export function usePrintTime(): string {
  const [time, setTime] = useState(now);
  useEffect(() => {
    // The browser takes the picture as soon as the listeners have returned.
    const note = () => flushSync(() => setTime(now()));
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return time;
}

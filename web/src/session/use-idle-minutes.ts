import { useEffect, useState } from 'react';
import { tellPresence } from '../api/index.ts';
import { onTabNews, tellTabs } from './tabs.ts';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
const CHECK_MS = 5000;
/** How often at most it is told that the user is there. */
const TELL_MS = 15_000;

/**
 * Whole minutes since it was last told, to the server and the other tabs, that the user is there; any touch of the page tells
 * it. Counted by the clock, so that a computer that slept counts too.
 */
export function useIdleMinutes(): number {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    let told = Date.now();
    const present = () => {
      told = Date.now();
      setMinutes(0);
    };
    const touched = () => {
      if (Date.now() - told < TELL_MS) return;
      present();
      tellTabs('present');
      // A server out of reach is noticed by the next lookup; what it has locked, it has told.
      tellPresence().catch(() => undefined);
    };
    const stop = onTabNews((news) => news === 'present' && present());
    for (const sign of SIGNS) window.addEventListener(sign, touched, { passive: true });
    const timer = setInterval(() => setMinutes(Math.floor((Date.now() - told) / 60_000)), CHECK_MS);
    return () => {
      stop();
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, touched);
    };
  }, []);
  return minutes;
}

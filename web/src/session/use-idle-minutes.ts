import { useEffect, useState } from 'react';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
const CHECK_MS = 5000;

/** Whole minutes since the user last touched the page. Counted by the clock, so that a computer that slept counts too. */
export function useIdleMinutes(): number {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    let last = Date.now();
    const touched = () => {
      last = Date.now();
      setMinutes(0);
    };
    for (const sign of SIGNS) window.addEventListener(sign, touched, { passive: true });
    const timer = setInterval(() => setMinutes(Math.floor((Date.now() - last) / 60_000)), CHECK_MS);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, touched);
    };
  }, []);
  return minutes;
}

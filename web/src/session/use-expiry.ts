import { useEffect, useEffectEvent } from 'react';

/** A browser counts timers in 32 bits; what lies further off is waited for in steps. */
const STEP_MS = 60_000;

/** Calls back when a moment (an ISO instant) has passed, also after the computer has slept over it. */
export function useExpiry(moment: string | undefined, onPassed: () => void): void {
  const passed = useEffectEvent(onPassed);
  useEffect(() => {
    if (moment === undefined) return undefined;
    const at = Date.parse(moment);
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = at - Date.now();
      if (left < 0) passed();
      else timer = setTimeout(wait, Math.min(left + 1000, STEP_MS));
    };
    wait();
    return () => clearTimeout(timer);
  }, [moment]);
}

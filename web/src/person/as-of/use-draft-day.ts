import { useEffect, useRef, useState } from 'react';
import type { DayRange } from './as-of-range.ts';

/** How long nothing must have changed before the change is asked about: each is a lookup that is registered. */
const SETTLED_MS = 700;

/** A day that is being chosen. */
export interface DraftDay {
  /** The day as it stands in the field; empty means now. */
  readonly draft: string;
  /** The day cannot be asked about. */
  readonly isOutside: boolean;
  /** Takes a day; while something is `held`, as a slider is, it is not yet asked about. */
  readonly change: (day: string, held?: boolean) => void;
  /** Asks about the day at once. */
  readonly settle: (day: string) => void;
}

/** Lets a day be chosen step by step, and tells of it once it has settled. */
export function useDraftDay(day: string, { min, max }: DayRange, onDay: (day: string) => void): DraftDay {
  const [kept, setKept] = useState({ day, draft: day });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // The day was changed from elsewhere: back to now, or to a row of the timeline.
  const now = kept.day === day ? kept : { day, draft: day };
  if (now !== kept) setKept(now);
  const isOutside = (text: string) => text !== '' && (text < min || text > max);
  const settle = (text: string) => {
    clearTimeout(timer.current);
    const asked = text === max ? '' : text;
    if (!isOutside(text) && asked !== day) onDay(asked);
  };
  const change = (text: string, held = false) => {
    clearTimeout(timer.current);
    setKept({ day, draft: text });
    if (!held) timer.current = setTimeout(() => settle(text), SETTLED_MS);
  };
  return { draft: now.draft, isOutside: isOutside(now.draft), change, settle };
}

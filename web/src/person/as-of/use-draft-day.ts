import { useEffect, useEffectEvent, useState } from 'react';

/** How long nothing must have changed before the change is asked about: each is a lookup that is registered. */
const SETTLED_MS = 700;

/** While a year is typed the browser gives its first digits as a year: 0002, 0020, 0202. */
const WHOLE_YEARS = '1000';

interface DraftDayOptions {
  /** The day asked about; empty means now. */
  readonly day: string;
  readonly today: string;
  /** Whether a day to come can be asked about. */
  readonly mayCome: boolean;
  readonly onDay: (day: string) => void;
}

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
export function useDraftDay({ day, today, mayCome, onDay }: DraftDayOptions): DraftDay {
  const [kept, setKept] = useState({ day, draft: day, isSettling: false });
  // The day was changed from elsewhere: back to now, or to a row of the timeline.
  const now = kept.day === day ? kept : { day, draft: day, isSettling: false };
  if (now !== kept) setKept(now);
  const { draft, isSettling } = now;
  // A day that was asked about elsewhere has its answer already.
  const isOutside = (text: string) => !mayCome && text > today && text !== day;
  const settle = (text: string) => {
    setKept({ day, draft: text, isSettling: false });
    const asked = text === today ? '' : text;
    if (!isOutside(text) && asked !== day) onDay(asked);
  };
  // The other time may have been asked about while this one settled: what is told goes to whoever listens by then.
  const settleDraft = useEffectEvent(settle);
  useEffect(() => {
    if (!isSettling) return;
    const timer = setTimeout(() => settleDraft(draft), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [draft, isSettling]);
  const change = (text: string, held = false) =>
    setKept({ day, draft: text, isSettling: !held && (text === '' || text >= WHOLE_YEARS) });
  return { draft, isOutside: isOutside(draft), change, settle };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Hit, type Hits, type Outcome, type SearchAsked, search } from '../api/index.ts';
import { inOrder } from './hit-text.ts';

/** What a search came to, and what was asked. */
export interface Searched {
  readonly asked: SearchAsked;
  /** Undefined when the server could not be reached. */
  readonly outcome: Outcome<Hits> | undefined;
  /** The persons of all pages so far. */
  readonly hits: readonly Hit[];
}

/** The search that is shown, and what can be done with it. */
export interface Search {
  readonly searched: Searched | undefined;
  readonly isPending: boolean;
  /** Searches when the keys have been quiet for a moment, unless just that is shown. */
  readonly soon: (asked: SearchAsked) => void;
  /** Searches at once, instead of whatever else waits for its turn. */
  readonly now: (asked: SearchAsked) => void;
  /** Asks once more for what is shown; nothing while something else has been asked for or is typed. */
  readonly again: () => void;
  /** The next page of what is shown; nothing while something else has been asked for or is typed. */
  readonly more: () => void;
  /** Forgets what is shown and what was asked for. */
  readonly clear: () => void;
}

/**
 * So long the keys must have been quiet, milliseconds: a pasted text or a key held down is one search. Whoever types sees
 * no delay in it, and the answer has to come within 100 ms of the last key.
 */
const QUIET_MS = 10;

/**
 * One search at a time, in memory only: while one is under way the newest wish waits, and those in between are never asked,
 * so that a slow server is asked no more often than it answers. What is typed on goes without an answer.
 */
export function useSearch(): Search {
  const [searched, setSearched] = useState<Searched>();
  const [isPending, setPending] = useState(false);
  const wish = useRef<SearchAsked>(undefined);
  const isAsking = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What was asked before this is forgotten whatever it answers.
  const era = useRef(0);

  const ask = () => {
    const asked = wish.current;
    if (isAsking.current || asked === undefined) return;
    wish.current = undefined;
    isAsking.current = true;
    setPending(true);
    const began = era.current;
    const take = (outcome: Searched['outcome']) => {
      if (began === era.current) setSearched((before) => joined(before, asked, outcome));
      isAsking.current = false;
      setPending(false);
      ask();
    };
    search(asked).then(take, () => take(undefined));
  };
  const stopTimer = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
  }, []);
  const now = (asked: SearchAsked) => {
    stopTimer();
    wish.current = asked;
    ask();
  };
  const isUnderWay = () => isAsking.current || wish.current !== undefined || timer.current !== undefined;
  const forget = useCallback(() => {
    stopTimer();
    wish.current = undefined;
    era.current += 1;
  }, [stopTimer]);
  // Nothing is asked for a page that has been taken down, by a lock or by signing out.
  useEffect(() => forget, [forget]);
  return {
    searched,
    isPending,
    soon(asked) {
      stopTimer();
      const isShown = !isAsking.current && JSON.stringify(asked) === JSON.stringify(searched?.asked);
      if (isShown) return;
      timer.current = setTimeout(() => now(asked), QUIET_MS);
    },
    now,
    again() {
      if (searched !== undefined && !isUnderWay()) now(searched.asked);
    },
    more() {
      if (isUnderWay() || searched?.outcome?.kind !== 'answered') return;
      const { naeste } = searched.outcome.answer;
      if (naeste !== undefined) now({ ...searched.asked, vis: 'side', fortsaet: naeste });
    },
    clear() {
      forget();
      setSearched(undefined);
    },
  };
}

/** What is shown next: a page goes on where the one before of the same question ended. */
function joined(before: Searched | undefined, asked: SearchAsked, outcome: Outcome<Hits> | undefined): Searched {
  const goesOn = asked.fortsaet !== undefined && before !== undefined && isSame(before.asked, asked);
  const earlier = goesOn ? before.hits : [];
  return {
    asked,
    outcome,
    hits: outcome?.kind === 'answered' ? [...earlier, ...inOrder(outcome.answer.personer)] : earlier,
  };
}

/** Whether two ask the same, apart from the page. */
export function isSame(one: SearchAsked, other: SearchAsked): boolean {
  const ofAnyPage = (asked: SearchAsked) => JSON.stringify({ ...asked, fortsaet: undefined, vis: undefined });
  return ofAnyPage(one) === ofAnyPage(other);
}

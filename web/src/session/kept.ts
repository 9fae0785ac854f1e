import { useState } from 'react';

const forgetters = new Set<() => void>();

/** What a user has typed, kept beyond the component it was typed into. */
export interface Kept<Value> {
  value: Value;
}

/**
 * Makes a place for what a user types, so that a page that was locked away comes back with it. It is in memory only, and
 * until another user, or nobody, is signed in. Never for what was answered.
 */
export function makeKept<Value>(initial: Value): Kept<Value> {
  const kept = { value: initial };
  forgetters.add(() => {
    kept.value = initial;
  });
  return kept;
}

/** State like that of `useState`, which begins with what was kept. */
export function useKept<Value>(kept: Kept<Value>): [Value, (next: Value) => void] {
  const [shown, setShown] = useState(kept.value);
  const set = (next: Value) => {
    kept.value = next;
    setShown(next);
  };
  return [shown, set];
}

/** Has something done whenever what was kept is to be forgotten. */
export function onForget(forget: () => void): void {
  forgetters.add(forget);
}

/** Forgets everything that was kept. */
export function forgetKept(): void {
  for (const forget of forgetters) forget();
}

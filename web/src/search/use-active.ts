import { type KeyboardEvent, useState } from 'react';

/** Which of a list the arrows have come to, while the focus stays in a field. */
export interface Active {
  /** Its place; -1 for none. */
  readonly place: number;
  readonly set: (place: number) => void;
  /** Moves with the arrows; says whether the key was one of them. */
  readonly move: (event: KeyboardEvent) => boolean;
}

/** Keeps the place in a list of a length; it is none once the list is shorter. */
export function useActive(length: number): Active {
  const [kept, set] = useState(-1);
  const place = kept < length ? kept : -1;
  return {
    place,
    set,
    move(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || length === 0) return false;
      event.preventDefault();
      set(Math.max(-1, Math.min(length - 1, place + step)));
      return true;
    },
  };
}

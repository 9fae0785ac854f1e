import { type KeyboardEvent, useState } from 'react';

/** Which of a list the arrows have come to, while the focus stays in a field. */
export interface Active {
  /** Its place; -1 for none. */
  readonly place: number;
  readonly set: (place: number) => void;
  /** Moves with the arrows; says whether the key was one of them. */
  readonly move: (event: KeyboardEvent) => boolean;
}

/** Keeps the place in a list; it is none again in another list, so that nobody chooses who stood there before. */
export function useActive(list: readonly object[]): Active {
  const [kept, setKept] = useState<{ readonly first: object | undefined; readonly place: number }>();
  const place = kept !== undefined && kept.first === list[0] && kept.place < list.length ? kept.place : -1;
  const set = (next: number) => setKept({ first: list[0], place: next });
  return {
    place,
    set,
    move(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || list.length === 0) return false;
      event.preventDefault();
      set(Math.max(-1, Math.min(list.length - 1, place + step)));
      return true;
    },
  };
}

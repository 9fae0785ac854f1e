import { useState } from 'react';

type Typed = Readonly<Record<string, string>>;

/** How a field is worked out from another one where nothing is typed into it. */
export interface Reckoned {
  readonly from: string;
  /** Gives undefined where the other field has nothing to work it out from. */
  readonly reckon: (text: string) => Promise<string | undefined>;
  /** What is then said of the other field. */
  readonly unreadable: string;
}

/** Completes what was typed by the fields that can be worked out; undefined, and said of which field, where one cannot. */
export function useReckoned(reckoned: Readonly<Record<string, Reckoned>>) {
  const [unreadable, setUnreadable] = useState<Typed>({});
  const complete = async (typed: Typed): Promise<Typed | undefined> => {
    const found: Record<string, string> = {};
    const wrong: Record<string, string> = {};
    for (const [navn, { from, reckon, unreadable: told }] of Object.entries(reckoned)) {
      if (typed[navn]?.trim()) continue;
      const text = await reckon(typed[from] ?? '');
      if (text === undefined) wrong[from] = told;
      else found[navn] = text;
    }
    setUnreadable(wrong);
    return Object.keys(wrong).length === 0 ? { ...typed, ...found } : undefined;
  };
  return { unreadable, complete };
}

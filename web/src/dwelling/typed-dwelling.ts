import type { AddressSuggestion } from '../api/index.ts';
import { makeKept } from '../session/index.ts';

/** A place that was chosen: as it is written to be read, and by its id in DAR. */
export type Place = Pick<AddressSuggestion, 'betegnelse' | 'adresseId'> & { readonly husnummerId?: string | undefined };

/** A lookup as it is being typed. */
export interface TypedDwelling {
  readonly ejer: string;
  readonly text: string;
  /** What was chosen for the text; undefined once it has been typed on. */
  readonly place: Place | undefined;
  /** `YYYY-MM-DD`, or empty for twelve months. */
  readonly fra: string;
}

/** A lookup nobody has typed on yet. */
export const NOTHING_TYPED: TypedDwelling = { ejer: '', text: '', place: undefined, fra: '' };

/** What is typed outlasts a lock, and so do the last searches; what was answered does not. */
export const keptDwelling = makeKept(NOTHING_TYPED);

/** The searches made since signing in, the newest first; in memory only. */
export const keptSearches = makeKept<readonly TypedDwelling[]>([]);

const REMEMBERED_MAX = 10;

/** The last searches with another one, each place, owner and day once. */
export function remember(searches: readonly TypedDwelling[], typed: TypedDwelling): readonly TypedDwelling[] {
  const key = (one: TypedDwelling) => JSON.stringify([one.ejer, one.place, one.fra]);
  return [typed, ...searches.filter((one) => key(one) !== key(typed))].slice(0, REMEMBERED_MAX);
}

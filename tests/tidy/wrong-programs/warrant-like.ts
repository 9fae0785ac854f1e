// expect: TS2741 every property is there, and still only `decide` makes one
import type { Warrant } from '../../../server/src/rooms/access/index.ts';

/** A warrant that has everything but the decision. */
export function copy(warrant: Pick<Warrant, keyof Warrant>): Warrant {
  return { ...warrant };
}

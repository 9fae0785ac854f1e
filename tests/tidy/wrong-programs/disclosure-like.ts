// expect: TS2741 every property is there, and still only `disclose` makes one
import type { Disclosure } from '../../../server/src/rooms/disclosure/index.ts';

/** A disclosure with everything but the protection. */
export function copy(disclosure: Pick<Disclosure, keyof Disclosure>): Disclosure {
  return { ...disclosure };
}

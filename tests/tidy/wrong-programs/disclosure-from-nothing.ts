// expect: TS2740 nothing is disclosed that has not been protected and minimised
import type { Disclosure } from '../../../server/src/rooms/disclosure/index.ts';

/** A disclosure without findings. */
export const disclosure: Disclosure = { persons: [] };

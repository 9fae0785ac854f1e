// expect: TS2740 a literal has not passed the legal questions
import type { Warrant } from '../../../server/src/rooms/access/index.ts';

/** A warrant written down. */
export const warrant: Warrant = {};

// expect: TS2673 the constructor is private, and the class leaves its file as a type only
import { Warrant } from '../../../server/src/rooms/access/index.ts';

/** A warrant without a decision. */
export const warrant = new Warrant({});

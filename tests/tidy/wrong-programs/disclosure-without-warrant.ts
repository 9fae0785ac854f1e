// expect: TS2740 what may leave depends on who asks, by which grant
import { disclose } from '../../../server/src/rooms/disclosure/index.ts';

/** A disclosure to nobody in particular. */
export const disclosure = disclose({}, []);

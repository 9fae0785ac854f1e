// expect: TS2322 a field has four states, and every door writes exactly those
import type { FieldState } from '../../../server/src/ground/fields/index.ts';

/** A fifth state. */
export const state: FieldState = { state: 'secret' };

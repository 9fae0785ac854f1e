// expect: TS2339 a withheld field has no value to read by mistake
import type { FieldState } from '../../../server/src/ground/fields/index.ts';

/** Reads on without asking for the state. */
export const read = (field: FieldState): string => field.value;

// expect: TS2345 a refusal is one of the table
import { refuse } from '../../../server/src/ground/refusals/index.ts';

/** A refusal that has no text, no precedence and no receipt. */
export const refusal = refuse('har-ikke-lyst');

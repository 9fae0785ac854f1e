/** Refusals: the one table of everything that is answered with no, in order of precedence. */
export { getRefusalRow, isRefusal, precedenceOf, type Refusal, refuse } from './refusal.ts';
export type { RefusalRow } from './row.ts';
export { REFUSALS, type RefusalCode } from './table.ts';

/** Refusals: the one table of everything that is answered with no, in order of precedence. */
export { getRefusalRow, isRefusal, precedenceOf, type Refusal, refuse } from './refusal.ts';
export { REFUSALS, type RefusalCode, type RefusalRow } from './table.ts';

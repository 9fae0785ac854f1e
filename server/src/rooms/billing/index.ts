/** Billing: what access costs. */
export { findPris, PRISER, type Pris, type Vare } from './priser.ts';

/**
 * How long a browser test waits for what is bound to come, milliseconds: with every step, and where it polls. Two cores that do
 * other work at the same time are no fault of a page; what has to be fast is measured where that is said.
 */
export const PATIENCE_MS = 30_000;

/**
 * Faults: the world failed (database, journal, neighbour). They are thrown with their cause, caught once, at the desk,
 * and reach the caller as the refusal `midlertidigt-utilgaengelig`.
 */
export class Fault extends Error {
  override name = 'Fault';
}

/** Asserts what must be so. A broken assertion is a defect of ours and fails the request closed. */
export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`defect: ${what}`);
}

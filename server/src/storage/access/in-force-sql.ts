/**
 * SQL that asks whether a row of `access.bruger` is in force at an instant: not switched off, begun, and not ended. The room says
 * the same of a user by `tilstand` and `inForce`; closing a user ends it by its date alone.
 */
export function brugerInForce(bruger: string, at: string): string {
  return `(${bruger}.tilstand <> 'inaktiv' AND ${bruger}.gyldig_fra <= ${at} AND ${at} < ${bruger}.gyldig_til)`;
}

/** SQL of the moment of the act, which its transaction sets. */
export const NOW = `current_setting('opencpr.nu')::timestamptz`;

import { type Bruger, inForce } from './bruger.ts';

/**
 * The states a personkode can be seen in in DAP (cpr-services.md § 10). What each stands for is ours: DISABLED is not in force
 * yet or has been switched off, ACCOUNT_EXPIRED is past its end, LOCKED had five wrong passwords in a row.
 */
export const DAP_TILSTANDE = ['ENABLED', 'DISABLED', 'ACCOUNT_EXPIRED', 'LOCKED'] as const;

/** A state of a personkode in DAP. */
export type DapTilstand = (typeof DAP_TILSTANDE)[number];

/** Says whether a text names a state. */
export function isDapTilstand(text: string): text is DapTilstand {
  return DAP_TILSTANDE.some((tilstand) => tilstand === text);
}

/** The state of a user at an instant. */
export function dapTilstandOf(bruger: Pick<Bruger, 'tilstand' | 'gyldigFra' | 'gyldigTil'>, at: string): DapTilstand {
  if (bruger.gyldigTil !== 'infinity' && bruger.gyldigTil <= at) return 'ACCOUNT_EXPIRED';
  if (bruger.tilstand === 'inaktiv' || !inForce(bruger, at)) return 'DISABLED';
  return bruger.tilstand === 'laast' ? 'LOCKED' : 'ENABLED';
}

import { inForce, type UserRecord } from './bruger.ts';
import type { NsisNiveau } from './eid.ts';

/**
 * The level of assurance a user must sign in with by an electronic identity: Høj for a DAP administrator, Betydelig for everybody
 * else (governance.md § 7.3; ours, docs/reference/certificates.md).
 */
export function niveauFor({ bruger }: UserRecord, at: string): NsisNiveau {
  return bruger.profiler.some((one) => one.profil === '200' && inForce(one, at)) ? 'hoej' : 'betydelig';
}

import { type Refusal, type RefusalCode, refuse } from '../ground/refusals/index.ts';

/** What would tell a stranger whether there is such a user, or what has become of it. */
const OF_A_USER: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'ukendt-bruger',
  'forkert-kendeord',
  'bruger-inaktiv',
  'bruger-laast',
  'kildeadresse-ukendt',
]);

/**
 * The refusal of a sign-on as a door tells it that anybody can knock at: one for all that is wrong with user or password
 * (ASVS 6.3.8). The journal has the true one. GCTP tells each by the code its protocol has for it (cpr-services.md § 5).
 */
export function toldAtSignOn(refusal: Refusal): Refusal {
  return OF_A_USER.has(refusal.refused) ? refuse('logon-afvist') : refusal;
}

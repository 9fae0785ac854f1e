import type { AsOf } from '../ground/bitemporal/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a question is about the present: both its times lie within a day of now. */
export function isAboutNow(asOf: AsOf, present: AsOf): boolean {
  if (asOf.virkning === present.virkning && asOf.registrering === present.registrering) return true;
  const now = Date.parse(present.registrering);
  const near = (time: string) => Math.abs(Date.parse(time) - now) <= DAY_MS;
  return near(`${asOf.virkning}Z`) && near(asOf.registrering);
}

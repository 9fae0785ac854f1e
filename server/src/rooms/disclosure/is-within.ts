import type { FactInTime } from '../../ground/facts/index.ts';

/**
 * Says whether a person lives in one of the municipalities of a grant. As with protection, today decides, whatever day is
 * asked about; who has no residence in force (dead, gone abroad, disappeared) lives in none (both ours, docs/reference/who-may-ask-what.md).
 */
export function isWithin(geografi: ReadonlySet<string> | undefined, factsNow: readonly FactInTime[]): boolean {
  return (
    geografi === undefined ||
    factsNow.some(
      ({ kind, current, mark, body }) =>
        kind === 'bopael' && current && mark === undefined && geografi.has(plainCode(body['kommunekode'])),
    )
  );
}

/** A municipality code as grants write it: four digits. */
const plainCode = (code = '') => code.trim().padStart(4, '0');

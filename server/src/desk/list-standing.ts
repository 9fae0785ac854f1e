import { isRefusal, type Refusal, refuse } from '../ground/refusals/index.ts';
import { findTilladelse, inForce, type ListedLoebende } from '../rooms/access/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import { adgangOf } from './adgang-of.ts';
import type { Approach } from './ask.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';
import { type Known, record } from './record.ts';

/** What asking for a customer's standing lookups comes to. */
export type StandingOutcome =
  | { readonly kind: 'listed'; readonly loebende: readonly ListedLoebende[]; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

/** How many of the latest runs of each are told. */
const RUNS = 5;

/**
 * A customer's standing lookups with their latest runs, for a system of its own, which holds no office and so does no acts. As for
 * a lookup it needs the service, and a subscription to the way it asks by. The asking has an entry; whom a run told of stands in
 * that run's own. Never throws.
 */
export async function listStanding(parts: DeskParts, approach: Approach): Promise<StandingOutcome> {
  const asOf = parts.present(parts.clock.now());
  const now = asOf.registrering;
  const known: Known = { approach, tjeneste: 'loebende.list', spurgt: {}, asOf };
  try {
    const identified = await identify(parts, approach, now);
    if ('refusal' in identified) {
      const { refusal, known: caller, claimed } = identified;
      return { kind: 'refused', refusal, receipt: await record(parts, { ...known, caller, claimed, refusal }) };
    }
    const { caller } = identified;
    const adgang = adgangOf(approach.doer);
    const subscribes = caller.udlejer.abonnementer.some((one) => one.adgang === adgang && inForce(one, now));
    if (findTilladelse(caller, 'BOLIGOPSLAG', undefined, now) === undefined || !subscribes) {
      const refusal = refuse('tjeneste-ikke-tilladt');
      return { kind: 'refused', refusal, receipt: await record(parts, { ...known, caller, refusal }) };
    }
    const { kundenr } = caller.kunde;
    const found = await parts.office.within(kundenr, now, async ({ loebende }) => ({
      loebende: await loebende.list(kundenr, RUNS),
    }));
    const receipt = await record(parts, { ...known, caller });
    return isRefusal(found) ? { kind: 'refused', refusal: found, receipt } : { kind: 'listed', ...found, receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

import { isRefusal, type Refusal, refuse } from '../ground/refusals/index.ts';
import {
  acceptsVilkaar,
  type Caller,
  findTilladelse,
  type ListedLoebende,
  subscribesTo,
} from '../rooms/access/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import { adgangOf } from './adgang-of.ts';
import type { Approach, Ask } from './ask.ts';
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
 * a lookup it needs the service, a subscription to the way it asks by, and the terms. The asking has an entry; whom a run told of
 * stands in that run's own. `unreadable` is what the door found wrong with the request, told to those who may ask. Never throws.
 */
export async function listStanding(
  parts: DeskParts,
  approach: Approach & Pick<Ask, 'unreadable'>,
): Promise<StandingOutcome> {
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
    const refusal = reasonAgainst(caller, approach, now) ?? approach.unreadable;
    if (refusal !== undefined) {
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

/** Why a customer's system is not told of its standing lookups: one reason for all, as it asks for no dwelling. */
function reasonAgainst(caller: Caller, { doer }: Approach, now: string): Refusal | undefined {
  const isGranted = findTilladelse(caller, 'BOLIGOPSLAG', undefined, now) !== undefined;
  const may = isGranted && subscribesTo(caller.udlejer, adgangOf(doer), now) && acceptsVilkaar(caller.udlejer, now);
  return may ? undefined : refuse('tjeneste-ikke-tilladt');
}

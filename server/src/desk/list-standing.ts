import { isRefusal, type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import type { Approach, Ask } from './ask.ts';
import { reasonAgainstStanding } from './decide-standing.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';
import { type Known, record } from './record.ts';
import { type ToldLoebende, tellStanding } from './tell-standing.ts';

/** What asking for a customer's standing lookups comes to. */
export type StandingOutcome =
  | { readonly kind: 'listed'; readonly loebende: readonly ToldLoebende[]; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

/**
 * A customer's standing lookups with their latest runs, for a system of its own, which holds no office and so does no acts. They
 * are told as the act tells them (`tellStanding`), and the entry names whom they were told of. `unreadable` is what the door found
 * wrong with the request, told to those who may ask. Never throws.
 */
export async function listStanding(
  parts: DeskParts,
  approach: Approach & Pick<Ask, 'unreadable'>,
): Promise<StandingOutcome> {
  const asOf = parts.present(parts.clock.now());
  const now = asOf.registrering;
  let known: Known = { approach, tjeneste: 'loebende.list', spurgt: {}, asOf };
  try {
    const identified = await identify(parts, approach, now);
    if ('refusal' in identified) {
      const { refusal, known: caller, claimed } = identified;
      return { kind: 'refused', refusal, receipt: await record(parts, { ...known, caller, claimed, refusal }) };
    }
    const { caller } = identified;
    known = { ...known, caller };
    const told =
      reasonAgainstStanding(caller, caller.session?.formaal, now) ??
      approach.unreadable ??
      (await parts.office.within(caller.kunde.kundenr, now, (books) => tellStanding(parts, caller, books, asOf)));
    if (isRefusal(told)) {
      return { kind: 'refused', refusal: told, receipt: await record(parts, { ...known, refusal: told }) };
    }
    const { loebende, ...right } = told;
    return { kind: 'listed', loebende, receipt: await record(parts, { ...known, ...right }) };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

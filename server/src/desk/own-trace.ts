import { maskNumbersIn } from '../ground/personnummer/index.ts';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { type FoundEntry, momentOf, type Receipt } from '../rooms/journal/index.ts';
import { SERVICES } from '../services/index.ts';
import type { Approach } from './ask.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';
import { record } from './record.ts';

/** One lookup of one's own, as one may be shown it: every number in it is masked. */
export interface TracedLookup
  extends Pick<FoundEntry, 'entryId' | 'tid' | 'tjeneste' | 'doer' | 'formaal' | 'sag' | 'spurgt' | 'udfald'> {
  /** How many persons were delivered: looked up, as relatives or in a hit list. */
  readonly personer: number;
}

/** What asking for one's own lookups comes to. */
export type TraceOutcome =
  | {
      readonly kind: 'traced';
      readonly lookups: readonly TracedLookup[];
      /** The id to go on from; undefined at the end. */
      readonly next: string | undefined;
      readonly receipt: Receipt;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

const PAGE = 25;
const SERVICE_IDS = SERVICES.map(({ id }) => id);

/**
 * The lookups a user has made, newest first, a page at a time: everybody may see their own trace and nobody else's. Asking for
 * it has an entry like everything else, which is no lookup and so not among them.
 */
export async function traceOwn(
  parts: DeskParts,
  approach: Approach,
  before: string | undefined,
): Promise<TraceOutcome> {
  const known = {
    approach,
    tjeneste: 'egne-opslag',
    spurgt: before === undefined ? {} : { foer: before },
    asOf: parts.present(parts.clock.now()),
  };
  try {
    const identified = await identify(parts, approach, known.asOf.registrering);
    if ('refusal' in identified) {
      const { refusal, known: caller, claimed } = identified;
      return { kind: 'refused', refusal, receipt: await record(parts, { ...known, caller, claimed, refusal }) };
    }
    const { caller } = identified;
    const tid = before === undefined ? undefined : momentOf(before);
    if (before !== undefined && tid === undefined) {
      const refusal = refuse('ugyldigt-felt');
      return { kind: 'refused', refusal, receipt: await record(parts, { ...known, caller, refusal }) };
    }
    const { kundenr } = caller.kunde;
    const found = await parts.entries.search({
      kundenr,
      ofKunde: kundenr,
      personkode: caller.bruger.personkode,
      identificeret: true,
      tjenester: SERVICE_IDS,
      ...(before === undefined || tid === undefined ? {} : { foer: { tid, entryId: before } }),
      limit: PAGE + 1,
    });
    const receipt = await record(parts, { ...known, caller });
    const shown = found.slice(0, PAGE);
    const next = found.length > PAGE ? shown.at(-1)?.entryId : undefined;
    return { kind: 'traced', lookups: shown.map(masked), next, receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

/** The outcome as the caller was told it: which of the controls of a landlord failed is the journal's alone. */
function asTold(udfald: string): string {
  return udfald.replace(/^(afslag:(?:bolig-ikke-jeres|tjeneste-ikke-tilladt)):\d+$/, '$1');
}

function masked({ entryId, tid, tjeneste, doer, formaal, sag, spurgt, udfald, personer }: FoundEntry): TracedLookup {
  return {
    ...{ entryId, tid, tjeneste, doer, formaal, udfald: asTold(udfald) },
    sag: sag === undefined ? undefined : maskNumbersIn(sag),
    spurgt: Object.fromEntries(Object.entries(spurgt).map((pair) => pair.map(maskNumbersIn))),
    personer: personer.length,
  };
}

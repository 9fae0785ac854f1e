import { type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Disclosure } from '../rooms/disclosure/index.ts';
import type { FoundEntry, Receipt } from '../rooms/journal/index.ts';
import type { Service } from '../services/index.ts';
import type { Approach } from './ask.ts';
import type { HitsFound } from './find.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';
import { reanswer } from './reanswer.ts';
import { type Known, record } from './record.ts';
import { findReplayable } from './replayable.ts';
import { spurgtBy } from './spurgt.ts';

/** Somebody wants to see a past answer again. */
export interface Replay extends Approach {
  readonly entryId: string;
  /** Why; it stands in the entry of the replay. */
  readonly begrundelse: string;
}

/** A past answer, given again. */
export interface Replayed {
  readonly entry: FoundEntry;
  readonly service: Service;
  /** The digest of the answer is the recorded one. */
  readonly sameAnswer: boolean;
  /** The catalogues, the disclosure table and the grant are those that decided then. */
  readonly sameRules: boolean;
  /** Somebody in the answer has come under protection after it was given. */
  readonly protectedSince: boolean;
  /** What may be shown of it today; undefined when protection since then forbids it. */
  readonly disclosure: Disclosure | undefined;
  /** Of a search, what there is to tell beside the persons. */
  readonly hits: HitsFound | undefined;
}

/** What a replay comes to. */
export type ReplayOutcome =
  | { readonly kind: 'replayed'; readonly replayed: Replayed; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

/** What is known of the replay so far. */
type Draft = { -readonly [Key in keyof Known]: Known[Key] };

/**
 * Replays a past answer from its entry alone: nothing of it was stored but its digest. The register is asked again at the
 * entry's two times, with its service and keys and by its grant. Only users of the customer whose entry it is may, and
 * those of the operator. The replay has an entry of its own, like every answer.
 */
export async function replay(parts: DeskParts, asked: Replay): Promise<ReplayOutcome> {
  const known: Draft = {
    approach: asked,
    tjeneste: 'replay',
    spurgt: { post: asked.entryId, begrundelse: asked.begrundelse },
    asOf: parts.present(parts.clock.now()),
  };
  try {
    const outcome = await replayAnswer(parts, asked, known).catch((fault: unknown) => {
      // A fault on the way is a refusal like any other, and has its entry.
      parts.onFault(fault);
      return refuse('midlertidigt-utilgaengelig');
    });
    if ('refused' in outcome) {
      return { kind: 'refused', refusal: outcome, receipt: await record(parts, { ...known, refusal: outcome }) };
    }
    const { disclosure, hits } = outcome;
    const withheld = disclosure === undefined ? { refusal: refuse('tilbageholdt') } : {};
    const receipt = await record(parts, { ...known, ...withheld, disclosure, hits, bemaerkning: verdictOn(outcome) });
    return { kind: 'replayed', replayed: outcome, receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

/** The replay without its own entry. What is found out on the way is added to `known`, for that entry. */
async function replayAnswer(parts: DeskParts, asked: Replay, known: Draft): Promise<Replayed | Refusal> {
  const identified = await identify(parts, asked, known.asOf.registrering);
  if ('refusal' in identified) {
    known.caller = identified.known;
    known.claimed = identified.claimed;
    return identified.refusal;
  }
  known.caller = identified.caller;
  if (asked.begrundelse.trim() === '') return refuse('felt-mangler', { aside: 'begrundelse' });
  const found = await findReplayable(parts, identified.caller, asked.entryId);
  if ('refused' in found) return found;
  known.asOf = found.asOf;
  known.spurgt = spurgtBy(known.spurgt, found.question);
  const again = await reanswer(parts, found);
  if ('refused' in again) return again;
  known.warrant = again.warrant;
  return { entry: found.entry, service: found.service, ...again };
}

function verdictOn({ entry, sameAnswer, sameRules, protectedSince }: Replayed): string {
  return [
    `${entry.kundenr}/${entry.personkode ?? ''}`,
    sameAnswer ? 'same answer' : 'another answer',
    sameRules ? 'same rules' : 'other rules or grant',
    ...(protectedSince ? ['protected since'] : []),
  ].join(', ');
}

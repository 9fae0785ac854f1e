import type { Refusal } from '../ground/refusals/index.ts';
import { decide, isWarrant, type Warrant } from '../rooms/access/index.ts';
import { type Disclosure, disclose } from '../rooms/disclosure/index.ts';
import { asksCurrentOnly, personnumreOf } from '../services/index.ts';
import { isAboutNow } from './about-now.ts';
import { find } from './find.ts';
import { momentsOf } from './moments-of.ts';
import type { DeskParts } from './parts.ts';
import { digestOf } from './record.ts';
import type { Replayable } from './replayable.ts';

/** A past answer given again, and how it compares with what was recorded of it. */
export interface Reanswered {
  readonly warrant: Warrant;
  readonly sameAnswer: boolean;
  readonly sameRules: boolean;
  readonly protectedSince: boolean;
  readonly disclosure: Disclosure | undefined;
}

/** Steps 3 to 5 over again, at the moment of the entry; the refusal when the legal questions are answered otherwise now. */
export async function reanswer(parts: DeskParts, past: Replayable): Promise<Reanswered | Refusal> {
  const { entry, caller, service, question, asOf, tilladelse, sameRules } = past;
  const then = parts.present(Date.parse(entry.tid));
  const { formaal, sag } = entry;
  const warrant = decide(
    {
      caller,
      service: service.id,
      tilladelse,
      formaal,
      sag,
      // Where it mattered it held then, or there would be no answer to give again.
      reachedFromCase: entry.fra !== undefined,
      personnumre: personnumreOf(question),
      aboutNow: isAboutNow(asOf, then),
      currentOnly: asksCurrentOnly(question),
      at: then.registrering,
    },
    service.questions,
  );
  if (!isWarrant(warrant)) return warrant;
  const seenFrom = async (now: typeof then) => {
    const { findings } = await find(parts, warrant, service, question, momentsOf(question, asOf, now));
    return disclose(warrant, findings);
  };
  const original = await seenFrom(then);
  const today = await seenFrom(parts.present(parts.clock.now()));
  const protectedSince = isStricter(today, original);
  return {
    warrant,
    sameAnswer: digestOf(original) === entry.svarDigest,
    sameRules,
    protectedSince,
    disclosure: protectedSince ? asProtectedToday(today) : original,
  };
}

/** Protected today means protected in a replay too (docs/decisions/0008). */
function isStricter(today: Disclosure, then: Disclosure): boolean {
  return (
    today.persons.length < then.persons.length ||
    today.beskyttelse.some((applied) => !then.beskyttelse.includes(applied))
  );
}

/**
 * An authority gets the past answer with the mark it has today. What a private party is given is always of today, so there
 * is no past answer to show it once protection has come.
 */
function asProtectedToday(today: Disclosure): Disclosure | undefined {
  return today.modtager === 'offentlig' ? today : undefined;
}

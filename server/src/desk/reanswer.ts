import type { AsOf } from '../ground/bitemporal/index.ts';
import type { Refusal } from '../ground/refusals/index.ts';
import { decide, isWarrant, type Warrant } from '../rooms/access/index.ts';
import { type Disclosure, disclose } from '../rooms/disclosure/index.ts';
import { asksCurrentOnly, personnumreOf } from '../services/index.ts';
import { isAboutNow } from './about-now.ts';
import { find, type HitsFound } from './find.ts';
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
  readonly hits: HitsFound | undefined;
}

/** Steps 3 to 5 over again, at the moment of the entry; the refusal when the legal questions are answered otherwise now. */
export async function reanswer(parts: DeskParts, past: Replayable): Promise<Reanswered | Refusal> {
  const { entry, caller, service, question, asOf, tilladelse, sameRules } = past;
  const delivered = new Set(entry.personer.map(({ personId }) => personId));
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
  const present = parts.present(parts.clock.now());
  const seenFrom = async (now: AsOf): Promise<Seen | Refusal> => {
    const moments = momentsOf(question, asOf, now, present);
    const found = await find(parts, warrant, service, question, moments);
    if ('refused' in found) return found;
    // By other rules than those of then nobody comes into an answer who was not in it.
    const shown = sameRules ? found.findings : found.findings.filter(({ person }) => delivered.has(person.personId));
    return { disclosure: disclose(warrant, shown), hits: found.hits };
  };
  const original = await seenFrom(then);
  if ('refused' in original) return original;
  const today = await seenFrom(present);
  if ('refused' in today) return today;
  const protectedSince = isStricter(today, original);
  const shown = protectedSince ? asProtectedToday(today) : original;
  return {
    warrant,
    sameAnswer: digestOf(original.disclosure, original.hits) === entry.svarDigest,
    sameRules,
    protectedSince,
    disclosure: shown?.disclosure,
    hits: shown?.hits,
  };
}

/** An answer as it comes out from a moment. */
interface Seen {
  readonly disclosure: Disclosure;
  readonly hits: HitsFound | undefined;
}

/** Protected today means protected in a replay too (docs/decisions/0008); a page or a count may have others instead. */
function isStricter(today: Seen, then: Seen): boolean {
  const known = new Set(today.disclosure.persons.map(({ personId }) => personId));
  return (
    then.disclosure.persons.some(({ personId }) => !known.has(personId)) ||
    today.hits?.count !== then.hits?.count ||
    today.disclosure.beskyttelse.some((applied) => !then.disclosure.beskyttelse.includes(applied))
  );
}

/**
 * An authority gets the past answer with the mark it has today. What a private party is given is always of today, so there
 * is no past answer to show it once protection has come.
 */
function asProtectedToday(today: Seen): Seen | undefined {
  return today.disclosure.modtager === 'offentlig' ? today : undefined;
}

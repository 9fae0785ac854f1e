import { type AsOf, isRegistreringstid, isVirkningstid } from '../ground/bitemporal/index.ts';
import { isFieldGroup } from '../ground/facts/index.ts';
import { isRefusal, type Refusal, refuse } from '../ground/refusals/index.ts';
import { brugerartOf, type Caller, OPERATOER_KUNDENR, type Tilladelse } from '../rooms/access/index.ts';
import { type FoundEntry, findEntry } from '../rooms/journal/index.ts';
import {
  findService,
  isAboutDwelling,
  isSearch,
  type NumberQuestion,
  type Question,
  type SearchQuestion,
  type Service,
} from '../services/index.ts';
import { isClipped } from './keep-asked.ts';
import type { DeskParts } from './parts.ts';
import { policyOf } from './policy.ts';

/** A past answer with everything that is needed to give it again. */
export interface Replayable {
  readonly entry: FoundEntry;
  /** Whom it was given to, as held today. */
  readonly caller: Caller;
  readonly service: Service;
  readonly question: NumberQuestion | SearchQuestion;
  readonly asOf: AsOf;
  readonly tilladelse: Tilladelse;
  /** Whether grant and rules are, to the digest, those that decided then. */
  readonly sameRules: boolean;
}

/**
 * The past answer of an entry that `reader` may read: one of its own customer, or any for the operator. Somebody else's is
 * as little found as one that does not exist.
 */
export async function findReplayable(parts: DeskParts, reader: Caller, entryId: string): Promise<Replayable | Refusal> {
  const { kundenr } = reader.kunde;
  const entry = await findEntry(parts.entries, kundenr === OPERATOER_KUNDENR ? 'operatoer' : kundenr, entryId);
  if (entry === undefined) return refuse('post-ikke-fundet');
  const service = findService(entry.tjeneste);
  const { personkode = '', virkning, registrering } = entry;
  const user = await parts.access.findUser(personkode);
  if (entry.udfald !== 'leveret' || service === undefined || user === undefined) return refuse('post-uden-svar');
  if (!isVirkningstid(virkning) || !isRegistreringstid(registrering)) return refuse('post-uden-svar');
  const question = questionOf(parts, entry, service);
  if (isRefusal(question)) return refuse('post-uden-svar', { aside: `no question any more: ${question.refused}` });
  // Who owned a dwelling was told by registers beside ours, and what they said then is not kept.
  if (isAboutDwelling(question)) return refuse('post-uden-svar');
  // An answer about no person, as a list of codes, has no digest to compare.
  if (isSearch(question) && question.limit === 0) return refuse('post-uden-svar');
  const { brugerart = brugerartOf(user.bruger.art), slutbruger } = entry;
  const caller: Caller = { ...user, brugerart, session: undefined, slutbruger };
  const same = caller.tilladelser.find((grant) => policyOf(grant) === entry.politik);
  const tilladelse = same ?? grantAsRecorded(entry, service, user.tilladelser);
  return {
    entry,
    caller,
    service,
    question,
    asOf: { virkning, registrering },
    tilladelse,
    sameRules: same !== undefined,
  };
}

/** The question of an entry, read again by the door that read it then and by the input rules of today. */
function questionOf({ readAgain }: DeskParts, { doer, spurgt }: FoundEntry, service: Service): Question | Refusal {
  if (isClipped(spurgt)) return refuse('ulaeselig-forespoergsel');
  const search = readAgain[doer]?.(spurgt);
  return service.check(spurgt, search);
}

/**
 * The grant that decided, as far as the entry tells of it; used where none of today's is, to the digest, the one of then. What
 * was withheld of the protected then, or would be by a grant of today, is.
 */
function grantAsRecorded(
  { formaal = '', feltgrupper, tid, beskyttelse }: FoundEntry,
  service: Service,
  today: readonly Tilladelse[],
): Tilladelse {
  const withheld = beskyttelse.some((applied) => COVERED.includes(applied));
  return {
    tilladelseId: 'as recorded',
    tjenester: [service.id],
    feltgrupper: feltgrupper.filter(isFieldGroup),
    formaal: [formaal],
    formaalStandard: formaal,
    // Whatever it demanded, the question had it: it was answered.
    kraevFormaal: false,
    kraevSag: false,
    // Whoever was delivered was within the area of then; nobody else is shown (`reanswer`).
    geografi: undefined,
    beskyttede: !withheld && today.every((grant) => grant.beskyttede || !grant.tjenester.includes(service.id)),
    gyldigFra: tid,
    gyldigTil: 'infinity',
  };
}

/** The protections that withhold fields, as entries name them. */
const COVERED = ['navn', 'adresse', 'udland'];

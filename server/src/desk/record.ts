import { hash } from 'node:crypto';
import { type AsOf, registreringstid } from '../ground/bitemporal/index.ts';
import { getRefusalRow, type Refusal } from '../ground/refusals/index.ts';
import { type Caller, OPERATOER_KUNDENR, type Warrant } from '../rooms/access/index.ts';
import type { Disclosure } from '../rooms/disclosure/index.ts';
import { type DeliveredTo, momentOf, type Receipt, writeEntry } from '../rooms/journal/index.ts';
import type { Approach } from './ask.ts';
import type { HitsFound } from './find.ts';
import { clipped, keepAsked } from './keep-asked.ts';
import type { DeskParts } from './parts.ts';
import { policyOf } from './policy.ts';

/** What is known of a request when it is journalled. */
export interface Known {
  readonly approach: Approach;
  readonly tjeneste: string;
  readonly spurgt: Readonly<Record<string, string>>;
  readonly asOf: AsOf;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
  readonly fra?: string | undefined;
  readonly caller?: Caller | undefined;
  /** The customer of somebody who is known by something else than credentials: by a link it was sent. */
  readonly kundenr?: string | undefined;
  /** The personkode an unidentified caller said it was. */
  readonly claimed?: string | undefined;
  readonly warrant?: Warrant | undefined;
  readonly disclosure?: Disclosure | undefined;
  readonly hits?: HitsFound | undefined;
  readonly refusal?: Refusal | undefined;
  readonly prisklasse?: string | undefined;
  readonly bemaerkning?: string | undefined;
  /** The id of the entry, where it was drawn before; its moment is then when that was. */
  readonly entryId?: string | undefined;
}

/** The last entry of each session, so that an entry names the one before it. Bounded: the oldest session is forgotten first. */
const lastOfSession = new Map<string, string>();
const SESSIONS_REMEMBERED_MAX = 10_000;

/** Step 6: one entry, durable before a byte leaves. Throws a Fault when it cannot be written. */
export async function record(parts: Pick<DeskParts, 'clock' | 'chance' | 'journal'>, known: Known): Promise<Receipt> {
  const now = parts.clock.now();
  const entryId = known.entryId ?? parts.chance.entryId(now);
  const { caller, warrant, disclosure, refusal } = known;
  const sessionId = caller?.session?.tokenHash;
  const foregaaende = sessionId === undefined ? undefined : lastOfSession.get(sessionId);
  const receipt = await writeEntry(parts.journal, {
    entryId,
    tid: (known.entryId === undefined ? undefined : momentOf(known.entryId)) ?? registreringstid(now),
    kundenr: caller?.kunde.kundenr ?? known.kundenr ?? OPERATOER_KUNDENR,
    identificeret: caller !== undefined || known.kundenr !== undefined || known.approach.credentials.kind === 'maskine',
    personkode: caller?.bruger.personkode ?? clipped(known.claimed, 32),
    brugerart: caller?.brugerart,
    slutbruger: clipped(caller?.slutbruger ?? endUserOf(known.approach), 200),
    certifikat: caller?.certifikat,
    sessionId,
    foregaaende,
    kilde: known.approach.kilde,
    doer: known.approach.doer,
    tjeneste: clipped(known.tjeneste, 64),
    formaal: clipped(warrant?.formaal ?? known.formaal, 64),
    sag: clipped(known.sag, 200),
    fra: clipped(known.fra, 64),
    spurgt: keepAsked(known.spurgt),
    virkning: known.asOf.virkning,
    registrering: known.asOf.registrering,
    udfald: outcomeOf(refusal),
    bemaerkning: known.bemaerkning ?? refusal?.aside,
    personer: refusal === undefined && disclosure !== undefined ? deliveredBy(disclosure) : [],
    feltgrupper: refusal === undefined && disclosure !== undefined ? [...disclosure.feltgrupper] : [],
    felter: refusal === undefined ? (disclosure?.felter ?? []) : [],
    beskyttelse: disclosure?.beskyttelse ?? [],
    prisklasse: priceClassOf(refusal, known.prisklasse),
    politik: policyOf(warrant?.tilladelse),
    svarDigest: refusal === undefined ? digestOf(disclosure, known.hits) : digestOf(undefined, undefined),
    salt: parts.chance.salt(),
  });
  if (sessionId !== undefined) remember(sessionId, entryId);
  return receipt;
}

/** The end user behind a request of nobody we know: as it was named, or the operator of the machine. */
function endUserOf({ credentials, slutbruger }: Approach): string | undefined {
  return credentials.kind === 'maskine' ? `operatør ${credentials.osUser}` : slutbruger;
}

function outcomeOf(refusal: Refusal | undefined): string {
  if (refusal === undefined) return 'leveret';
  const number = refusal.question?.number ?? refusal.unsaid;
  return number === undefined ? `afslag:${refusal.refused}` : `afslag:${refusal.refused}:${number}`;
}

function priceClassOf(refusal: Refusal | undefined, prisklasse: string | undefined): string {
  const charged = refusal === undefined || getRefusalRow(refusal.refused).billable;
  return charged && prisklasse !== undefined ? prisklasse : 'gratis';
}

/** Each person once, as what it mattered most as: looked up before related. */
function deliveredBy(disclosure: Disclosure): DeliveredTo[] {
  const byId = new Map<string, DeliveredTo>();
  for (const { personId, rolle } of disclosure.persons) {
    if (!byId.has(personId)) byId.set(personId, { personId, rolle });
  }
  return [...byId.values()];
}

/** The digest of what was disclosed, a count of hits too: lets a later replay be compared without a stored answer. */
export function digestOf(disclosure: Disclosure | undefined, hits: HitsFound | undefined): string {
  const counted = hits?.count === undefined ? '' : `\n${hits.count} hits`;
  return hash('sha256', `${disclosure?.svar ?? ''}${counted}`);
}

function remember(sessionId: string, entryId: string): void {
  lastOfSession.delete(sessionId);
  lastOfSession.set(sessionId, entryId);
  const oldest = lastOfSession.keys().next();
  if (lastOfSession.size > SESSIONS_REMEMBERED_MAX && !oldest.done) lastOfSession.delete(oldest.value);
}

import { type Approach, type Ask, type Credentials, type Desk, toldAtSignOn } from '../../desk/index.ts';
import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { CredentialReader } from './credentials.ts';
import type { DatafordelerRestOptions } from './index.ts';
import { findMethod, type Method } from './methods.ts';
import { type QueryParameter, readQuery } from './question/read-query.ts';
import { LIMITS, type QuestionProblem, type ReadQuestion, readQuestion } from './question/read-question.ts';
import { REST_REFUSALS, writeRefusal } from './refusals.ts';
import { writeAuthorities } from './write-authorities.ts';
import { writePersons } from './write-persons.ts';

/** A request as it came: its address in two parts, and what came with it. */
export interface Arrival {
  readonly path: string;
  readonly query: string;
  readonly approach: Omit<Approach, 'credentials'>;
  /** What lies in the connection: a client certificate, or nothing. */
  readonly connection: Credentials;
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
}

/** An answer: its status, its body, and the entry it stands in. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly entryId: string | undefined;
}

/** The longest query, in characters (ours: the platform's own limit is not known, datafordeler.md § 2). */
const QUERY_CHARACTERS_MAX = 8_192;

/** Answers one request, whatever it asks. What is wrong with it is journalled too, and told to those who may ask. */
export async function answerRequest(
  desk: Desk,
  reader: CredentialReader,
  options: DatafordelerRestOptions,
  arrival: Arrival,
): Promise<Answered> {
  const { parameters: all, isBroken } = readQuery(arrival.query);
  const presented = {
    approach: arrival.approach,
    connection: arrival.connection,
    username: valueIn(all, 'username'),
    password: valueIn(all, 'password'),
  };
  const isUnread = isBroken || arrival.query.length > QUERY_CHARACTERS_MAX;
  const parameters = isUnread ? undefined : all.filter(({ name }) => name !== 'username' && name !== 'password');
  const method = findMethod(arrival.path);
  const question = readAll(method, parameters, options);
  const problem = 'refused' in question ? refuse(question.refused, { aside: question.detail }) : undefined;
  for (let tried = 0; ; tried += 1) {
    const who = await reader.read(presented);
    if ('refused' in who)
      return answerRefusal(toldAtSignOn(who.refused.refusal), undefined, who.refused.receipt?.entryId);
    const ask: Ask = {
      ...arrival.approach,
      credentials: who.credentials,
      service: method?.service ?? 'CPR',
      keys: keysOf(method, parameters),
      formaal: arrival.formaal,
      sag: arrival.sag,
      asOf: { ...desk.present(), ...('search' in question ? question.asOf : {}) },
      unreadable: problem,
      search: 'search' in question ? question.search : undefined,
    };
    const outcome = await desk.ask(ask);
    const hasEnded = outcome.kind === 'refused' && ENDED.has(outcome.refusal.refused);
    if (hasEnded && who.credentials.kind === 'token' && tried === 0) {
      reader.forget(presented);
      continue;
    }
    const entryId = outcome.receipt?.entryId;
    if (outcome.kind === 'refused') {
      const isOwn = outcome.refusal === problem && 'refused' in question;
      return answerRefusal(outcome.refusal, isOwn ? question.detail : undefined, entryId);
    }
    return { status: 200, body: writeAnswer(outcome, method, ask, options), entryId };
  }
}

/** Refusals of a session that is over: its user may sign on again. */
const ENDED: ReadonlySet<string> = new Set(['ukendt-kalder', 'session-udloebet']);

const NOBODY = JSON.stringify({ Personer: [] });

function answerRefusal(refusal: Refusal, detail: string | undefined, entryId: string | undefined): Answered {
  const status = REST_REFUSALS[refusal.refused];
  return { status, body: status === 200 ? NOBODY : writeRefusal(refusal, detail, entryId), entryId };
}

function readAll(
  method: Method | undefined,
  parameters: readonly QueryParameter[] | undefined,
  { grammar, listCodes }: DatafordelerRestOptions,
): ReadQuestion | QuestionProblem {
  if (method === undefined) return { refused: 'tjeneste-ukendt', detail: 'no such service, version or method' };
  if (parameters === undefined) {
    const detail = `a query is at most ${QUERY_CHARACTERS_MAX} characters, encoded as UTF-8`;
    return { refused: 'ulaeselig-forespoergsel', detail };
  }
  return readQuestion(parameters, grammar, listCodes);
}

/** The question as it goes into the journal. */
function keysOf(method: Method | undefined, parameters: readonly QueryParameter[] = []): Ask['keys'] {
  const asked = parameters.slice(0, LIMITS.parameters).map(({ name, value }) => [name, value] as const);
  return { ...Object.fromEntries(asked), aktuelKun: method?.currentOnly === true ? 'ja' : 'nej' };
}

function valueIn(parameters: readonly QueryParameter[], asked: string): string | undefined {
  return parameters.find(({ name }) => name === asked)?.value;
}

function writeAnswer(
  { disclosure, hits }: Extract<Awaited<ReturnType<Desk['ask']>>, { kind: 'answer' }>,
  method: Method | undefined,
  ask: Ask,
  { findText, listCodes }: DatafordelerRestOptions,
): string {
  if (method?.tells === 'authorities') return writeAuthorities(ask.search, findText, listCodes);
  // The shape of a count is not known; this one is ours.
  if (hits?.count !== undefined) return JSON.stringify({ count: hits.count });
  return writePersons({ disclosure, size: method?.tells ?? 'small', at: ask.asOf.virkning, findText });
}

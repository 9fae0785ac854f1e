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
const TOO_LONG = `the query has more than ${QUERY_CHARACTERS_MAX} characters`;
const BROKEN = 'the query is not percent-encoded UTF-8: a % is written %25, an æ %C3%A6';

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
  const unread = isBroken ? BROKEN : arrival.query.length > QUERY_CHARACTERS_MAX ? TOO_LONG : undefined;
  const readable = unread === undefined ? all : [];
  const parameters = readable.filter(({ name }) => name !== 'username' && name !== 'password');
  const method = findMethod(arrival.path);
  const question = readAll(method, parameters, unread, options);
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
      const detail = isOwn ? question.detail : detailOf(outcome.refusal, ask, parameters);
      return answerRefusal(outcome.refusal, detail, entryId);
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
  parameters: readonly QueryParameter[],
  unread: string | undefined,
  { grammar, listCodes }: DatafordelerRestOptions,
): ReadQuestion | QuestionProblem {
  if (method === undefined) return { refused: 'tjeneste-ukendt', detail: 'no such service, version or method' };
  if (unread !== undefined) return { refused: 'ulaeselig-forespoergsel', detail: unread };
  return readQuestion(parameters, grammar, listCodes);
}

/** What the input rules of a service found wrong, of a query that could be read: all its names are known. */
function detailOf(
  { refused }: Refusal,
  { search, service }: Ask,
  parameters: readonly QueryParameter[],
): string | undefined {
  if (search?.search.by !== 'conditions') return undefined;
  if (refused === 'felt-mangler' && search.search.groups.length === 0) {
    return 'at least one condition is needed, <prefix>.<field>.<operator>=<value>';
  }
  const beyond = parameters.find(({ name }) => name.includes('.') && !/^(?:pnr\.personnummer|person\.id)\./.test(name));
  if (refused !== 'ukendt-felt' || beyond === undefined) return undefined;
  return `${beyond.name}: ${service} takes pnr.personnummer and person.id only; ${service.replace(/Simple$/, 'Complete')} takes it`;
}

/** The question as it goes into the journal. */
function keysOf(method: Method | undefined, parameters: readonly QueryParameter[]): Ask['keys'] {
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

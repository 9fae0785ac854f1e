import type { Approach, Ask, Desk, Outcome, StandingOutcome } from '../../desk/index.ts';
import { refuse } from '../../ground/refusals/index.ts';
import { isOffered, writeAnswer } from './answers.ts';
import { isStanding, writeStanding } from './answers-standing.ts';
import { askOf } from './ask-of.ts';
import type { GctpDoorOptions } from './index.ts';
import { receiptOf } from './refusals.ts';
import { setTokenCookie } from './wire/cookie.ts';
import { decodeCharacters } from './wire/decode-characters.ts';
import { decodeMessage } from './wire/decode-message.ts';
import type { GctpAnswer } from './wire/gctp-answer.ts';
import type { GctpMessage, GctpNewpass, GctpSeen, GctpServiceRequest, GctpSignon } from './wire/gctp-message.ts';
import type { BodyRefusal } from './wire/read-body.ts';
import { getReceiptOfUnreadable, type Unreadable } from './wire/receipt-of-unreadable.ts';
import { getReceipt } from './wire/receipts.ts';
import { encodeTimestamp } from './wire/timestamps.ts';
import { protectionsOf } from './write-fields.ts';

/** An answer with what travels beside it in the headers. */
export interface Answered {
  readonly answer: GctpAnswer;
  readonly headers: Readonly<Record<string, string>>;
}

/** What came with a request beside its body. */
export type Arrival = Omit<Ask, 'service' | 'keys' | 'unreadable' | 'asOf'> & { readonly secure: boolean };

const NOTHING_SEEN: GctpSeen = { version: undefined, system: undefined, service: undefined, security: false };

/** Answers one request, whatever it turns out to be. Every answer, the unreadable ones too, has its entry at the desk. */
export async function answerRequest(
  desk: Desk,
  options: GctpDoorOptions,
  body: { bytes: Buffer } | { refused: BodyRefusal },
  arrival: Arrival,
): Promise<Answered> {
  if ('refused' in body) return answerUnreadable(desk, options, body.refused, NOTHING_SEEN, arrival);
  const decoded = decodeCharacters(body.bytes);
  if ('refused' in decoded) return answerUnreadable(desk, options, decoded.refused, NOTHING_SEEN, arrival);
  const message: GctpMessage = decodeMessage(decoded.text);
  switch (message.kind) {
    case 'refused':
      return answerUnreadable(desk, options, message.reason, message.seen, arrival, message.at);
    case 'service':
      return answerService(desk, options, message, arrival);
    default:
      return answerSecurity(desk, options, message, arrival);
  }
}

async function answerService(
  desk: Desk,
  options: GctpDoorOptions,
  request: GctpServiceRequest,
  arrival: Arrival,
): Promise<Answered> {
  const { version, system, service } = request;
  const ask = askOf(request, { ...arrival, asOf: desk.present() });
  const outcome = await putToDesk(desk, request, ask);
  const head = {
    form: 'service' as const,
    version,
    env: options.env,
    system,
    service,
    ts: encodeTimestamp(options.clock.now()),
  };
  const headers = outcome.receipt === undefined ? {} : { 'X-OpenCPR-Journal': outcome.receipt.entryId };
  if (outcome.kind === 'refused') {
    const asked = { service, personnummer: request.keys.get('PNR') };
    return { answer: { ...head, kvit: receiptOf(outcome.refusal, asked) }, headers };
  }
  if (outcome.kind === 'listed') {
    return { answer: { ...head, data: writeStanding(outcome.loebende), kvit: getReceipt('done') }, headers };
  }
  const data = writeAnswer({ ...outcome, findText: options.findText });
  // A hit list has the marking in its rows.
  const [first] = outcome.disclosure.persons;
  const person = first?.rolle === 'trafliste' ? undefined : first;
  const protections = person === undefined ? [] : protectionsOf(person);
  return {
    answer: { ...head, data, kvit: getReceipt('done') },
    // Vilkår § 9: the marking goes along also where the service's own fields have no place for it.
    headers: protections.includes('0001') ? { ...headers, 'X-OpenCPR-Beskyttelse': protections.join(',') } : headers,
  };
}

/** What a service comes to: a lookup, or the list of standing lookups, which looks nobody up. */
function putToDesk(desk: Desk, { service, keys }: GctpServiceRequest, ask: Ask): Promise<Outcome | StandingOutcome> {
  if (isStanding(service)) {
    const unreadable = keys.size === 0 ? undefined : (ask.unreadable ?? refuse('ukendt-felt'));
    return desk.listStanding({ ...ask, unreadable });
  }
  // A service of other doors is none of this one: refused before anybody is found, so that nothing is journalled as given.
  return desk.ask(isOffered(service) ? ask : { ...ask, unreadable: refuse('tjeneste-ukendt') });
}

async function answerSecurity(
  desk: Desk,
  options: GctpDoorOptions,
  message: GctpSignon | GctpNewpass,
  arrival: Arrival,
): Promise<Answered> {
  const change = message.kind === 'newpass' ? { change: { password: message.newpass1, again: message.newpass2 } } : {};
  const outcome = await desk.signOn({
    approach: { doer: arrival.doer, kilde: arrival.kilde, slutbruger: arrival.slutbruger },
    kanal: 'gctp',
    personkode: message.userid,
    password: message.password,
    ...change,
  });
  const head = { form: 'security' as const, version: message.version, env: options.env };
  const journal: Record<string, string> =
    outcome.receipt === undefined ? {} : { 'X-OpenCPR-Journal': outcome.receipt.entryId };
  if (outcome.kind === 'refused') {
    return {
      answer: { ...head, kvit: receiptOf(outcome.refusal, { service: '', personnummer: undefined }) },
      headers: journal,
    };
  }
  return {
    answer: { ...head, kvit: getReceipt(message.kind === 'newpass' ? 'passwordChanged' : 'signedOn') },
    headers: { ...journal, 'Set-Cookie': setTokenCookie(outcome.token, outcome.udloeber, { secure: arrival.secure }) },
  };
}

/** A request nobody can read is still an entry, under the caller where the caller is known. */
async function answerUnreadable(
  desk: Desk,
  options: GctpDoorOptions,
  reason: Unreadable,
  seen: GctpSeen,
  arrival: Approach & Arrival,
  at?: { line: number; column: number },
): Promise<Answered> {
  const outcome = await desk.ask({
    ...arrival,
    service: seen.service ?? 'ulæselig',
    keys: {},
    unreadable: refuse('ulaeselig-forespoergsel', { aside: reason }),
    asOf: desk.present(),
  });
  const kvit = getReceiptOfUnreadable(reason, at);
  const headers: Record<string, string> =
    outcome.receipt === undefined ? {} : { 'X-OpenCPR-Journal': outcome.receipt.entryId };
  const head = { version: seen.version ?? '1.0', env: options.env, kvit };
  if (seen.security || seen.service === undefined) return { answer: { form: 'security', ...head }, headers };
  return {
    answer: {
      form: 'service',
      ...head,
      system: seen.system ?? '',
      service: seen.service,
      ts: encodeTimestamp(options.clock.now()),
    },
    headers,
  };
}

import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { findFirst, readTree } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { receipts } from '../../server/src/doors/gctp/wire/receipts.ts';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import type { FoundEntry } from '../../server/src/rooms/journal/index.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { entryIdOf, type RawReply, RawSocket } from './raw-socket.ts';

/** The house that the tests of bad input write to, and how they write. */

/** The door's one path. */
export const PATH = '/cpr-online-gctp/gctp';
/** Somebody in the register. */
export const KNOWN = inventedNumber(7);
/** A number nobody in the register has. */
export const UNKNOWN = inventedNumber(8);

/** The house, open while the tests of a file run. */
export let test: TestHouse;
/** A fresh session of DEMOKOM1 for each test. */
export let token: string;
/** The connections of the test at hand, closed after it. */
export const open: RawSocket[] = [];

beforeAll(async () => {
  test = await openTestHouse();
  await test.importPersons([inventedPerson(KNOWN)]);
});
afterAll(() => test.close());

beforeEach(async () => {
  token = await gctpClient(test.url).signOn('DEMOKOM1', 'Demo#101');
  expect(token).not.toBe('');
});

afterEach(async () => {
  for (const socket of open.splice(0)) socket.close();
  // Whatever was sent, the session lives, the next good request is answered as ever, and the operator's log names nobody.
  const reply = await gctpClient(test.url).call(token, 'Stam+', { PNR: KNOWN });
  expect(reply.kvit).toEqual({ r: 'Ok', v: '0', t: '' });
  expect(test.log.filter(containsPersonnummer)).toEqual([]);
});

/** A request for one person, well-formed. */
export const body = (key: string = UNKNOWN, service = 'Stam+', field = 'PNR') =>
  `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><System r="CprSoeg"><Service r="${service}"><CprServiceHeader r="${service}"><Key><Field r="${field}" v="${key}"/></Key></CprServiceHeader></Service></System></Gctp></root>`;

/** What of a request differs from the usual. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly path?: string;
}

/** The head of a request, with a Content-Length where a length is given. */
export function headOf(length: number | undefined, { headers = {}, method = 'POST', path = PATH }: Sent = {}): string {
  const all = {
    Host: '127.0.0.1',
    Cookie: `Token=${token}`,
    'Content-Type': 'text/xml',
    ...(length === undefined ? {} : { 'Content-Length': String(length) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** Opens a connection that is closed after the test. */
export async function dial(): Promise<RawSocket> {
  const socket = await RawSocket.open(test.url);
  open.push(socket);
  return socket;
}

/** Sends a whole request on a connection of its own. */
export async function send(bytes: string | Buffer, sent?: Sent): Promise<RawReply | undefined> {
  const socket = await dial();
  socket.write(headOf(bytes.length, sent));
  socket.write(bytes);
  return socket.reply();
}

/** The receipt's code; of an answer that is none of the door's, its status. */
export const kvitOf = (reply: RawReply | undefined) =>
  reply?.body.startsWith('<') ? findFirst(readTree(reply.body), 'Kvit', 'v') : `HTTP ${reply?.status}`;

/** The entry an answer names; throws when there is none. */
export const entryOf = (reply: RawReply | undefined) => test.getEntry(entryIdOf(reply));

/** The door's own refusal: status 200, the receipt, the caller's entry with that outcome, and nobody's number in it. */
export async function expectRefused(
  reply: RawReply | undefined,
  receipt: keyof typeof receipts,
  udfald: string,
): Promise<FoundEntry> {
  expect(reply?.status).toBe(200);
  expect(reply?.head).toMatch(/^content-type: text\/xml;charset=ISO-8859-1$/im);
  expect(kvitOf(reply)).toBe(receipts[receipt].code);
  expect(containsPersonnummer(reply?.body ?? '')).toBe(false);
  const entry = await entryOf(reply);
  expect(entry).toMatchObject({ kundenr: '9001', identificeret: true, personkode: 'DEMOKOM1', doer: 'gctp', udfald });
  expect(containsPersonnummer(entry.bemaerkning ?? '')).toBe(false);
  expect(entry.personer).toEqual([]);
  return entry;
}

/** The entries since a moment that tell of an unreadable request, newest first. */
export const unreadableSince = (fra: string) =>
  test.house.journal.search({ kundenr: 'operatoer', udfald: 'afslag:ulaeselig-forespoergsel', fra, limit: 10 });

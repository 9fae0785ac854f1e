import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { FoundEntry } from '../../server/src/rooms/journal/index.ts';
import { argon2Passwords } from '../../server/src/storage/access/index.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { type GctpReply, gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** The house that the tests of sign-on, tokens and passwords use, with a fresh user for each test. */

/** Somebody in the register. */
export const PERSON = inventedNumber(11);
/** An hour in milliseconds. */
export const HOUR_MS = 60 * 60 * 1000;
/** The password every user begins with. */
export const PASSWORD = 'Begynd#1';

/** The house, open while the tests of a file run. */
export let test: TestHouse;
/** The client that calls it. */
export let client: ReturnType<typeof gctpClient>;
/** A user of its own for each test: what is done to it concerns no other. */
export let user: string;
/** How many users there have been. */
export let users = 0;

beforeAll(async () => {
  test = await openTestHouse();
  client = gctpClient(test.url);
  await test.importPersons([inventedPerson(PERSON)]);
});
afterAll(() => test.close());

beforeEach(async () => {
  users += 1;
  user = `PROEVE${String(users).padStart(2, '0')}`;
  const kendeord = await argon2Passwords.hash(PASSWORD);
  const added = { kundenr: '9001', personkode: user, navn: 'Prøve', art: 'medarbejder' as const, kendeord };
  expect(await test.house.administration.addBruger(added, new Date().toISOString())).toBe('added');
});

/** A text as the value of an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);

/** Sends a Sik message with these attributes, as UTF-8. */
export function sik(
  attributes: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
): Promise<GctpReply> {
  const all = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return client.post(
    Buffer.from(`<root xmlns="http://www.cpr.dk"><Gctp v="12.0"><Sik ${all.join(' ')}/></Gctp></root>`, 'utf8'),
    headers,
  );
}
/** Signs on. */
export const signOn = (userid: string, password: string, headers?: Record<string, string>) =>
  sik({ function: 'signon', userid, password }, headers);
/** Changes the password of the user of the test. */
export const newPass = (password: string, newpass1: string, more: Readonly<Record<string, string>> = {}) =>
  sik({ function: 'newpass', userid: user, password, newpass1, ...more });

/** The entry an answer names, which never holds the password; throws when there is none. */
export async function entryOf(reply: GctpReply): Promise<FoundEntry> {
  const entry = await test.getEntry(reply.headers.get('x-opencpr-journal') ?? '');
  expect(JSON.stringify(entry)).not.toContain(PASSWORD);
  return entry;
}

/** A refusal by the door: its receipt, no cookie, and its entry under the customer or, of nobody known, the operator. */
export async function expectRefused(
  reply: GctpReply,
  code: string,
  text: string,
  udfald: string,
  known: boolean,
): Promise<void> {
  expect(reply.status).toBe(200);
  expect(reply.kvit).toEqual({ r: 'returKode', v: code, t: text });
  expect(reply.headers.get('set-cookie')).toBeNull();
  expect(await entryOf(reply)).toMatchObject({
    kundenr: known ? '9001' : '0000',
    identificeret: known,
    doer: 'gctp',
    udfald,
  });
}

/** Changes the user as stored, past all rules; the cache is told as of any other change. */
export async function store(set: string, ...values: unknown[]): Promise<void> {
  const client = await test.house.pool('opencpr_access_administrator').connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('opencpr.kundenr', 'alle', true)`);
    const changed = await client.query(`UPDATE access.bruger SET ${set} WHERE personkode = $1`, [user, ...values]);
    expect(changed.rowCount).toBe(1);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  // The notice travels by a connection of its own.
  await new Promise((resolve) => setTimeout(resolve, 100));
}
/** Makes the password so many hours old. */
export const passwordIsOf = (hours: number) =>
  store('kendeord_sat = $2', new Date(Date.now() - hours * HOUR_MS).toISOString());

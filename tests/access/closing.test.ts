import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../server/src/doors/cli/index.ts';
import { openServer } from '../../server/src/main/server.ts';
import {
  type IssuedOces,
  issueOces,
  openAuthorityServer,
  openLocalAuthority,
  serverCertificate,
} from '../../server/src/neighbours/oces/index.ts';
import { argon2Passwords } from '../../server/src/storage/access/index.ts';
import { tlsClient } from '../certificates/tls-client.ts';
import { ask } from '../database/scratch.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { choosePassword } from './choose-password.ts';

/** Two hundred sessions: what each stream does again and again, and says whether it was answered. */
const STREAMS = { gctp: 80, web: 80, certificate: 40 };
const DAY_MS = 24 * 60 * 60 * 1000;
const PASSWORD = 'Stroem#1a';
const PERSON = inventedNumber(71);
const USER = 'STROEM01';

type Stream = () => Promise<boolean>;

let test: TestHouse;
let secure: Awaited<ReturnType<typeof openServer>>;
let answering: Awaited<ReturnType<typeof openAuthorityServer>>;
let authority: Awaited<ReturnType<typeof openLocalAuthority>>;
const ends: (() => void)[] = [];
let issued: IssuedOces;
let streams: readonly Stream[];

beforeAll(async () => {
  test = await openTestHouse();
  await test.importPersons([inventedPerson(PERSON)]);
  const tls = join(test.dataDir, 'tls');
  answering = await openAuthorityServer(tls, 0, Date.now);
  authority = await openLocalAuthority(tls, Date.now());
  const certificate = await serverCertificate(authority, tls, Date.now());
  secure = await openServer(test.house, { demo: false, version: 'test' }, 0, certificate);
  await addSystem();
  streams = await openStreams();
}, 300_000);
afterAll(async () => {
  for (const end of ends) end();
  await secure.server.close();
  await answering.close();
  await test.close();
});

/** Adds a system of the municipality, with a certificate. */
async function addSystem(): Promise<void> {
  const [kundenr, personkode] = ['9001', USER] as const;
  const kendeord = await argon2Passwords.hash(PASSWORD);
  const user = { kundenr, personkode, navn: 'Strøm', art: 'system' as const, kendeord };
  await test.house.administration.addBruger(user, new Date().toISOString());
  issued = await issueOces(authority, {
    ...{ form: 'voces', cvr: '12345674', organisation: 'Opdigtet', navn: 'Strøm' },
    ...{ fra: Date.now() - DAY_MS, til: Date.now() + DAY_MS },
  });
  const input = { personkode, certifikat: issued.cert, aftryk: issued.aftryk };
  const tied = await act(test.house.desk, { act: 'certifikat.knyt', input, personkode: undefined, osUser: 'prøve' });
  expect(tied).toMatchObject({ told: { form: 'voces' } });
}

/** Signs the system on through every door, and returns its streams. */
async function openStreams(): Promise<readonly Stream[]> {
  const gctp = gctpClient(test.url);
  const opened: Stream[] = [];
  for (let made = 0; made < STREAMS.gctp; made += 1) {
    const token = await gctp.signOn(USER, PASSWORD);
    opened.push(async () => (await gctp.call(token, 'Stam+', { PNR: PERSON })).kvit.v === '0');
  }
  for (let made = 0; made < STREAMS.web; made += 1) {
    const web = await webClient(test.url, USER, PASSWORD);
    opened.push(async () => 'fields' in (await web.lookUp({ personnummer: PERSON, formaal: 'borgerservice' })));
  }
  for (let made = 0; made < STREAMS.certificate; made += 1) {
    const client = tlsClient(secure.port, { ca: authority.ca, cert: issued.cert, key: issued.key });
    ends.push(client.close);
    opened.push(async () => (await client.call('Stam+', PERSON)).receipt === '0');
  }
  return opened;
}

/**
 * Runs the streams, and in the middle of them `close`. Returns of the requests that were answered how long after the commit the last
 * one was asked, milliseconds, by the door it went through; and when the last answer came back.
 */
async function closeWhileStreaming(close: () => Promise<unknown>) {
  const answered: { stream: number; asked: number; at: number; isAnswer: boolean }[] = [];
  const stop = new AbortController();
  const running = streams.map(async (ask, stream) => {
    while (!stop.signal.aborted) {
      const asked = performance.now();
      const isAnswer = await ask();
      answered.push({ stream, asked, at: performance.now(), isAnswer });
    }
  });
  const streamsWith = (is: boolean) => () =>
    new Set(answered.filter(({ isAnswer }) => isAnswer === is).map(({ stream }) => stream)).size;
  // However busy the machine is: every stream flows before it is cut, and has asked again after that.
  await expect.poll(streamsWith(true), { timeout: 120_000 }).toBe(streams.length);
  await close();
  const closed = performance.now();
  await expect.poll(streamsWith(false), { timeout: 120_000 }).toBe(streams.length);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  stop.abort();
  await Promise.all(running);
  const web = STREAMS.gctp + STREAMS.web;
  const lastOf = (from: number, to: number) => {
    const own = answered.filter(({ stream, isAnswer }) => isAnswer && stream >= from && stream < to);
    return Math.max(...own.map(({ asked }) => asked - closed));
  };
  return {
    last: { gctp: lastOf(0, STREAMS.gctp), web: lastOf(STREAMS.gctp, web), certificate: lastOf(web, streams.length) },
    lastAnswer: Math.max(...answered.filter(({ isAnswer }) => isAnswer).map(({ at }) => at - closed)),
    late: answered.filter(({ asked }) => asked > closed + 1_000).length,
  };
}

const asOwner = (sql: string) => ask(test.house.database.connection(), sql);
const setEnd = (table: string, end: string) =>
  asOwner(`UPDATE access.${table} SET gyldig_til = ${end} WHERE kundenr = '9001'`);

const AFTALE = '33333333-3333-4333-8333-333333333333';
/** Puts the customer's grants under an agreement, which the office can then close. */
const putUnderAgreement = async () => {
  await asOwner(`INSERT INTO access.aftale (kundenr, aftale_id, dataansvarlig, tjenester, feltgrupper, formaal, grundlag, beskyttede, gyldig_fra)
    VALUES ('9001', '${AFTALE}', 'F', '{person}', '{navn}', '{borgerservice}', '{}', true, now())`);
  await asOwner(`UPDATE access.tilladelse SET aftale_id = '${AFTALE}' WHERE kundenr = '9001'`);
};
const actAs = async (personkode: string, password: string, id: string, input: Record<string, string>) => {
  const client = await webClient(test.url, personkode, password);
  return async () => expect((await client.act(id, input)).refused).toBe(undefined);
};

/**
 * What ends, how the act or statement that ends it is made ready, and what brings the streams back. Ended by the clock of the
 * rows, sessions are there again afterwards; ended by an act they are gone for good.
 */
type Ending = readonly [what: string, prepare: () => Promise<() => Promise<unknown>>, undo: () => Promise<unknown>];
const ENDINGS: readonly Ending[] = [
  ['the authorisation ends', async () => () => setEnd('tilladelse', 'now()'), () => setEnd('tilladelse', `'infinity'`)],
  ['the customer ends', async () => () => setEnd('kunde', 'now()'), () => setEnd('kunde', `'infinity'`)],
  [
    'their agreement is closed',
    async () => {
      await putUnderAgreement();
      return actAs('DEMOCPR1', 'Demo#011', 'aftale.luk', { aftale: AFTALE, grund: 'Vilkårene er ikke overholdt' });
    },
    async () => {
      await setEnd('tilladelse', `'infinity'`);
      streams = await openStreams();
    },
  ],
  [
    'their user is closed',
    () => actAs('DEMODAP1', 'Demo#103', 'bruger.luk', { personkode: USER }),
    async () => undefined,
  ],
];

describe('200 sessions that stream through every door are out within a second', () => {
  it.each(ENDINGS)(
    'when %s',
    async (what, prepare, undo) => {
      expect(streams.length).toBe(200);
      const { last, lastAnswer, late } = await closeWhileStreaming(await prepare());
      await undo();
      const told = Object.entries(last).map(([door, ms]) => `${door} ${Math.round(ms)} ms`);
      console.log(
        `${what}: the last request answered was asked, after the commit, ${told.join(', ')}; its answer came after ${Math.round(lastAnswer)} ms`,
      );
      for (const ms of Object.values(last)) expect(ms).toBeLessThanOrEqual(1_000);
      // And they had gone on asking.
      expect(late).toBeGreaterThan(100);
    },
    300_000,
  );
});

it('a user who is closed is out with the next request, also while nothing the database tells is heard', async () => {
  const dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  const made = await dap.act('bruger.opret', { personkode: 'LUKKES04', navn: 'Prøve', grund: 'Prøve' });
  const client = await webClient(test.url, 'LUKKES04', await choosePassword(test.url, made['link']));
  expect(await client.act('bruger.list')).toMatchObject({ refused: 'handling-ikke-tilladt' });
  const deafened = await asOwner(`SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE datname = current_database() AND query = 'LISTEN opencpr_access'`);
  expect(deafened).toEqual([{ pg_terminate_backend: 'true' }]);
  await dap.act('bruger.luk', { personkode: 'LUKKES04' });
  expect(await client.act('bruger.list')).toMatchObject({ refused: 'ukendt-kalder' });
});

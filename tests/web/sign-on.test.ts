import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openParts } from '../../bench/desk-parts.ts';
import { createDesk } from '../../server/src/desk/index.ts';
import { forgetTries } from '../../server/src/main/forget-tries.ts';
import { postFrom } from '../access/post-from.ts';
import { entryOf, expectRefused, post, test, url } from './api-house.ts';

/** How many refused tries are taken of one personkode and from one address within ten minutes, as docs/reference says. */
const OF_A_USER = 20;
const OF_AN_ADDRESS = 100;

const signOn = (personkode: string, kendeord: string) => post('/api/signon', { personkode, kendeord });
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

it('whatever is wrong with user or password has one answer, and the journal knows which it was', async () => {
  const { administration } = test.house;
  for (let tries = 0; tries < 5; tries += 1) await signOn('DEMOSIK1', 'Forkert#1');
  await administration.closeBruger('DEMOPRI1', new Date().toISOString());
  await expect
    .poll(async () => (await entryOf(await signOn('DEMOPRI1', 'Demo#301'))).udfald, { timeout: 5_000 })
    .toBe('afslag:bruger-inaktiv');
  const answers = new Map<string, string>();
  for (const [personkode, kendeord] of [
    ['UKENDT02', 'Demo#101'],
    ['DEMOKOM1', 'Forkert#1'],
    ['DEMOSIK1', 'Demo#104'],
    ['DEMOSIK1', 'Forkert#1'],
    ['DEMOPRI1', 'Demo#301'],
    ['DEMOPRI1', 'Forkert#1'],
  ] as const) {
    const refused = await signOn(personkode, kendeord);
    expectRefused(refused, 403, 'logon-afvist');
    const { journal: _entry, ...told } = refused.json;
    answers.set(`${(await entryOf(refused)).udfald}`, JSON.stringify(told));
  }
  expect(new Set(answers.keys())).toEqual(
    new Set(['ukendt-bruger', 'forkert-kendeord', 'bruger-laast', 'bruger-inaktiv'].map((code) => `afslag:${code}`)),
  );
  expect(new Set(answers.values()).size).toBe(1);
});

it('the time taken does not tell whether there is such a user', async () => {
  const taken: Record<string, number[]> = { DEMOSTA1: [], UKENDT03: [] };
  // By turns, so that what else the machine does meets both alike; a right one in between keeps the user open.
  for (let round = 0; round < 12; round += 1) {
    for (const personkode of Object.keys(taken)) {
      const begun = performance.now();
      await signOn(personkode, 'Forkert#1');
      taken[personkode]?.push(performance.now() - begun);
    }
    if (round % 4 === 3) await signOn('DEMOSTA1', 'Demo#201');
  }
  const [known = 0, unknown = 0] = Object.values(taken).map(median);
  console.log(
    `a wrong password takes ${known.toFixed(1)} ms, an unknown user ${unknown.toFixed(1)} ms (medians of 12)`,
  );
  expect(Math.abs(known - unknown)).toBeLessThan(Math.max(known, unknown) / 2);
});

it('many refused tries of one personkode, known or not, have it wait, and say until when', async () => {
  for (let tries = 0; tries < OF_A_USER; tries += 1) expectRefused(await signOn('UKENDT04', 'x'), 403, 'logon-afvist');
  const waiting = await signOn('UKENDT04', 'x');
  expectRefused(waiting, 429, 'for-mange-forsoeg');
  const until = Date.parse(String(waiting.json['retryAt'])) - Date.now();
  expect(until).toBeGreaterThan(9 * 60_000);
  expect(until).toBeLessThanOrEqual(10 * 60_000);
  expect(Date.parse(waiting.headers.get('retry-after') ?? '')).toBeGreaterThan(Date.now());
  // CPR Services say the same by a receipt of ours, with the Danish time of day.
  const gctp = await fetch(`${url}/cpr-online-gctp/gctp`, {
    method: 'POST',
    body: '<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><Sik function="signon" userid="UKENDT04" password="x"/></Gctp></root>',
  });
  expect(await gctp.text()).toMatch(/t="Der har været for mange forsøg; prøv igen kl\. \d\d:\d\d" v="9916"|v="9916"/);
  expect((await signOn('DEMOKOM1', 'Demo#101')).status).toBe(200);
  // Another server process knows it too: what it has is a desk of its own, and the same database.
  const other = createDesk(openParts(test.house));
  const asked = { approach: { doer: 'web', kilde: '127.0.7.1' }, kanal: 'web', personkode: 'UKENDT04' } as const;
  expect(await other.signOn({ ...asked, password: 'x' })).toMatchObject({ refusal: { refused: 'for-mange-forsoeg' } });
  // Eleven minutes on, as that process's clock has it, one may try again; and the tries are forgotten.
  const later = Date.now() + 11 * 60_000;
  const patient = createDesk({ ...openParts(test.house), clock: { now: () => later } });
  expect(await patient.signOn({ ...asked, password: 'x' })).toMatchObject({ refusal: { refused: 'ukendt-bruger' } });
});

it('the count never takes more tries within the time than are allowed, and takes one as soon as it says', async () => {
  const gaps = fc.array(fc.nat({ max: 600 }), { minLength: 10, maxLength: 40 });
  const limit = (triesMax: number) => ({ triesMax, withinMs: 1_000 });
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(gaps, fc.integer({ min: 1, max: 4 }), async (tries, triesMax) => {
      runs += 1;
      const key = { art: 'kilde', noegle: `lov ${runs}` } as const;
      const { attempts } = test.house;
      const again = async (at: number) => {
        const told = await attempts.retryAt(key, limit(triesMax), new Date(at).toISOString());
        return told === undefined ? undefined : Date.parse(told);
      };
      const taken: number[] = [];
      let now = Date.now();
      for (const gap of tries) {
        now += gap;
        const until = await again(now);
        if (until === undefined) {
          await attempts.note([key], new Date(now).toISOString());
          taken.push(now);
          continue;
        }
        expect(until).toBeGreaterThan(now);
        expect(until).toBeLessThanOrEqual(now + 1_000);
        expect(await again(until)).toBe(undefined);
      }
      for (const at of taken) {
        expect(taken.filter((one) => one > at - 1_000 && one <= at).length).toBeLessThanOrEqual(triesMax);
      }
    }),
    { numRuns: 10 },
  );
});

it('refused certificates count for their address as passwords do, and have a right password wait', async () => {
  const from = (path: string, body: object = {}) => postFrom('127.0.7.2', url + path, body);
  for (let tries = 0; tries < OF_AN_ADDRESS; tries += 1) {
    expect((await from('/api/certifikat/signon')).json).toMatchObject({ refused: 'certifikat-mangler' });
  }
  for (const [path, body] of [
    ['/api/certifikat/signon', {}],
    ['/api/signon', { personkode: 'DEMOKOM1', kendeord: 'Demo#101' }],
  ] as const) {
    expect(await from(path, body)).toMatchObject({ status: 429, json: { refused: 'for-mange-forsoeg' } });
  }
  // They are forgotten when no limit looks back to them.
  const kept = () =>
    test.house.pool('opencpr_access_reader').query("SELECT FROM access.afvist_forsoeg WHERE noegle = '127.0.7.2'");
  await forgetTries.run(test.house, Date.now());
  expect((await kept()).rowCount).toBe(OF_AN_ADDRESS);
  await forgetTries.run(test.house, Date.now() + 11 * 60_000);
  expect((await kept()).rowCount).toBe(0);
  expect(await from('/api/signon', { personkode: 'DEMOKOM1', kendeord: 'Demo#101' })).toMatchObject({ status: 200 });
});

it('many refused tries from one address have it wait, whoever is tried, and links too', async () => {
  let refused = 0;
  for (let tries = 0; tries < OF_AN_ADDRESS; tries += 1) {
    const { status } = await post('/api/aktivering', { token: `gaet${tries}` });
    if (status === 429) break;
    refused += 1;
    expect(status).toBe(410);
  }
  expect(refused).toBeGreaterThan(10);
  expectRefused(await post('/api/aktivering', { token: 'gaet' }), 429, 'for-mange-forsoeg');
  expectRefused(await signOn('DEMOKOM1', 'Demo#101'), 429, 'for-mange-forsoeg');
});

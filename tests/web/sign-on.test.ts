import { expect, it } from 'vitest';
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
    .poll(async () => (await entryOf(await signOn('DEMOPRI1', 'Demo#301'))).udfald)
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

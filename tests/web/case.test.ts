import { beforeAll, describe, expect, it } from 'vitest';
import type { FoundEntry } from '../../server/src/rooms/journal/index.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { type Called, cookieOf, entryOf, expectRefused, lookUp, post, test } from './api-house.ts';

/** Mother and child, and a child's child: three generations, two of them one step from a page. */
const [MOTHER, CHILD, GRANDCHILD] = [inventedNumber(80), inventedNumber(81), inventedNumber(82)];

beforeAll(async () => {
  await test.importPersons(
    [
      inventedPerson(MOTHER, [['014', { 'PNR-BARN': CHILD }]]),
      inventedPerson(CHILD, [['014', { 'PNR-BARN': GRANDCHILD }]]),
      inventedPerson(GRANDCHILD),
    ],
    { produktion: '20260316' },
  );
});

/** A lookup for a purpose that joins nobody in a case, which is named by the mother's number. */
const inCase = (personnummer: string, more: object = {}) =>
  lookUp({ personnummer, formaal: 'borgerservice', sag: MOTHER, ...more });
const idOf = async (called: Called): Promise<FoundEntry['entryId']> => (await entryOf(called)).entryId;

function expectForeignCase(called: Called): void {
  expectRefused(called, 403, 'retsspoergsmaal');
  expect(called.json['question']).toMatchObject({ number: '5' });
}

describe('a case that has a personnummer for its reference', () => {
  it('is that of the person it was opened on, in whatever form the number is written', async () => {
    expect((await inCase(MOTHER)).status).toBe(200);
    const spaced = `${MOTHER.slice(0, 6)}-${MOTHER.slice(6)}`;
    expect((await inCase(MOTHER, { sag: `Sag ${spaced}` })).status).toBe(200);
    expectForeignCase(await inCase(CHILD));
    expectForeignCase(await inCase(CHILD, { sag: `Sag ${spaced}` }));
  });

  it('covers a relative reached from that person, and the entry says from where', async () => {
    const fra = await idOf(await inCase(MOTHER));
    const reached = await inCase(CHILD, { fra });
    expect(reached.status).toBe(200);
    expect(await entryOf(reached)).toMatchObject({ fra, sag: MOTHER, spurgt: { personnummer: CHILD } });
  });

  it('covers nobody the page did not name', async () => {
    const fra = await idOf(await inCase(MOTHER));
    expectForeignCase(await inCase(GRANDCHILD, { fra }));
    // One step from the person of the case, and no further.
    const child = await idOf(await inCase(CHILD, { fra }));
    expectForeignCase(await inCase(GRANDCHILD, { fra: child }));
  });

  it('is not got round by an entry of another case, of a refusal, of another user, or of nobody', async () => {
    const elsewhere = await idOf(await lookUp({ personnummer: MOTHER, formaal: 'borgerservice', sag: '2026-1' }));
    const refused = await idOf(await inCase(CHILD));
    const signOn = await post('/api/signon', { personkode: 'DEMOSYS1', kendeord: 'Demo#102' });
    expect(signOn.status).toBe(200);
    const theirs = await idOf(
      await post(
        '/api/opslag',
        { personnummer: MOTHER, formaal: 'borgerservice', sag: MOTHER },
        { Cookie: cookieOf(signOn) },
      ),
    );
    for (const fra of [elsewhere, refused, theirs, '019f0000-0000-7000-8000-000000000000', 'x', '']) {
      expectForeignCase(await inCase(CHILD, { fra }));
    }
  });

  it('may join several persons where the purpose does', async () => {
    const joined = await lookUp({ personnummer: CHILD, formaal: 'social-ydelse', sag: MOTHER });
    expect(joined.status).toBe(200);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRest, numbersIn } from '../datafordeler/rest-client.ts';
import { gctpClient } from '../gctp-client.ts';
import { countIn, peopleIn } from '../search/search-house.ts';
import type { TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import {
  addCaller,
  changeGrants,
  HERE,
  kundenrOf,
  NOBODY,
  openDecisionsHouse,
  PASSWORD,
  PEOPLE,
  SURNAME,
} from './decisions-house.ts';

let test: TestHouse;
let web: Awaited<ReturnType<typeof webClient>>;
let gctp: ReturnType<typeof gctpClient>;
let token: string;
let rest: string;
beforeAll(async () => {
  test = await openDecisionsHouse();
  const personkode = await addCaller(test, 'kommune', { geografi: [HERE] });
  web = await webClient(test.url, personkode, PASSWORD);
  gctp = gctpClient(test.url);
  token = await gctp.signOn(personkode, PASSWORD);
  rest = `username=${personkode}&password=${encodeURIComponent(PASSWORD)}`;
});
afterAll(() => test.close());

const OUTSIDE = [PEOPLE.there, PEOPLE.protectedThere, PEOPLE.movedThere, PEOPLE.dead];
const INSIDE = [PEOPLE.here, PEOPLE.protectedHere, PEOPLE.movedHere, PEOPLE.parentHere];
const inOrder = (numbers: readonly string[]) => numbers.toSorted((a, b) => (a < b ? -1 : 1));
/** The answer without what names the request: its entry and its time. */
const comparable = (text: string) =>
  text
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?|ts="\d+"/g, 'TIME');

describe('a grant for one municipality', () => {
  it('answers for who lives there today', async () => {
    for (const personnummer of INSIDE) {
      const answer = await web.lookUp({ personnummer });
      expect(answer.fields?.['navn.efternavn']).toMatchObject({ state: 'value' });
    }
  });

  it('refuses who does not in the same words as a number nobody has, through every door', async () => {
    const nobody = await web.lookUp({ personnummer: NOBODY });
    expect(nobody).toMatchObject({ refused: 'retsspoergsmaal', question: { number: '8', source: 'Vilkår § 2' } });
    const byGctp = await gctp.call(token, 'Stam+', { PNR: NOBODY });
    const query = (number: string) => `pnr.personnummer.eq=${number}`;
    const byRest = await askRest(test.url, 'PersonSmallListSimple', query(NOBODY), rest);
    for (const personnummer of OUTSIDE) {
      const answer = await web.lookUp({ personnummer });
      expect({ ...answer, journal: '' }).toEqual({ ...nobody, journal: '' });
      const reply = await gctp.call(token, 'Stam+', { PNR: personnummer });
      expect(comparable(reply.text).replaceAll(personnummer, NOBODY)).toBe(comparable(byGctp.text));
      const listed = await askRest(test.url, 'PersonSmallListSimple', query(personnummer), rest);
      expect([listed.status, comparable(listed.text)]).toEqual([byRest.status, comparable(byRest.text)]);
    }
  });

  it('tells the two apart in the journal, and charges neither', async () => {
    const entries = [];
    for (const personnummer of [PEOPLE.there, NOBODY]) {
      const { journal } = await web.lookUp({ personnummer });
      entries.push(await test.getEntry(String(journal)));
    }
    expect(entries).toMatchObject([
      { udfald: 'afslag:retsspoergsmaal:8', beskyttelse: ['geografi'], bemaerkning: 'withheld: may not be known' },
      { udfald: 'afslag:retsspoergsmaal:8', beskyttelse: [] },
    ]);
    for (const entry of entries) expect(entry).toMatchObject({ prisklasse: 'gratis', personer: [] });
  });

  it('goes by where the person lives today, whatever day is asked about', async () => {
    const before = '2010-01-01';
    const moved = await web.lookUp({ personnummer: PEOPLE.movedHere, virkning: before });
    expect(moved.fields?.['bopael.kommunekode']).toMatchObject({ value: '0751' });
    const left = await web.lookUp({ personnummer: PEOPLE.movedThere, virkning: before });
    expect(left).toMatchObject({ refused: 'retsspoergsmaal', question: { number: '8' } });
  });

  it('passes everybody else over in hits, counts and pages', async () => {
    const expected = inOrder([PEOPLE.here, PEOPLE.movedHere, PEOPLE.parentHere]);
    const count = async (KON: string) =>
      Number(countIn(await gctp.call(token, 'NVNSOG2', { NVN: SURNAME, KON, AIA: 'X' })));
    expect((await count('K')) + (await count('M'))).toBe(3);
    const found = await web.search({ tekst: SURNAME, vis: 'side' });
    const numbers = (found.personer ?? []).map(({ fields }) => fields['person.personnummer']?.value ?? '');
    expect(inOrder(numbers)).toEqual(expected);
    expect(found.naeste).toBeUndefined();
    // A page of exactly as many as there are says that there are no more.
    const whole = await web.search({ tekst: SURNAME, vis: 'side', maksimum: '3' });
    expect([whole.personer?.length, whole.naeste]).toEqual([3, undefined]);
    const byAddress = await gctp.call(token, 'ADRSOG1', { VEJK: '8913', KOMK: '0751' });
    expect(peopleIn(byAddress)).toEqual([]);
  });

  it('passes them over in a list by numbers, and among relatives', async () => {
    const list = `pnr.personnummer.wi=${[...INSIDE, ...OUTSIDE, NOBODY].join('|')}`;
    const listed = await askRest(test.url, 'PersonSmallListSimple', list, rest);
    expect(inOrder(numbersIn(listed))).toEqual(inOrder(INSIDE));
    const family = await gctp.call(token, 'Familie+', { PNR: PEOPLE.parentHere });
    expect(family.kvit.v).toBe('0');
    // The parent's own facts name the child; of the child itself there is nothing.
    expect(family.text).not.toContain('Vestersneglegade');
    const entry = await test.house.journal.search({ kundenr: 'operatoer', tjeneste: 'Familie+', limit: 1 });
    expect(entry[0]?.personer.map(({ rolle }) => rolle)).toEqual(['opslag']);
  });
});

describe('a replay', () => {
  it('shows nobody who has left the area of the grant, nor anybody by a grant that has become wider', async () => {
    const personkode = await addCaller(test, 'kommune', { geografi: [HERE] });
    const client = await webClient(test.url, personkode, PASSWORD);
    const found = await client.search({ tekst: SURNAME, vis: 'side' });
    expect(found.personer).toHaveLength(3);
    const entryId = typeof found.journal === 'object' ? found.journal.id : '';
    const again = () =>
      test.house.desk.replay({
        ...{ doer: 'cli', kilde: 'lokal', entryId, begrundelse: 'prøve' },
        credentials: { kind: 'operator', osUser: 'test', personkode },
      });
    expect(await again()).toMatchObject({ kind: 'replayed', replayed: { sameAnswer: true, sameRules: true } });
    await changeGrants(test, kundenrOf(personkode), 'geografi = NULL');
    await expect
      .poll(async () => (await again()).kind === 'replayed' && (await again()), { timeout: 3000 })
      .toMatchObject({
        replayed: { sameRules: false, sameAnswer: true },
      });
  });
});

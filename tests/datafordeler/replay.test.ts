import { describe, expect, it } from 'vitest';
import { openParts } from '../../bench/desk-parts.ts';
import { createDesk } from '../../server/src/desk/index.ts';
import { replay, type ToldReplay } from '../../server/src/doors/cli/replay.ts';
import { birthOf, inventedNumber, inventedPerson } from '../delivery.ts';
import { gctpClient } from '../gctp-client.ts';
import { askRest } from './rest-client.ts';
import { ABROAD, CHILD, MOVED, SPOUSE, test, UNKNOWN, useRestHouse } from './rest-house.ts';

useRestHouse();

const DAY_MS = 24 * 60 * 60 * 1000;
const TWO_DAYS_ON = { now: () => Date.now() + 2 * DAY_MS };
const TOMORROW = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');

/** Asks the door; the id of the entry. */
async function ask(query: string, method = 'PersonFullListComplete'): Promise<string> {
  const { status, headers } = await askRest(test.url, method, encodeURI(query));
  expect(status).toBe(200);
  return headers.get('x-opencpr-journal') ?? '';
}
const replayOf = (entryId: string, desk = test.house.desk) =>
  replay(desk, test.house.codeTexts.findText, {
    entryId,
    personkode: 'DEMOKOM1',
    osUser: 'prøve',
    begrundelse: 'klage',
  });
async function replayed(entryId: string, desk = test.house.desk): Promise<ToldReplay> {
  const told = await replayOf(entryId, desk);
  if ('refused' in told) throw new Error(`refused: ${told.refused}`);
  return told;
}
/** The persons found, relatives left out, in the order of nobody. */
const numbersOf = ({ answer }: ToldReplay) =>
  new Set(
    (answer?.persons ?? [])
      .filter(({ relation }) => relation === undefined)
      .map(({ fields }) => fields['personnummer.personnummer']?.value),
  );

describe('a search through the REST door is given again from its entry', () => {
  it('with filters of every form, by number and as a page of a list', async () => {
    const residents = 'person.status.wi=bopael_i_danmark|bopael_i_danmark_hoej_vejkode';
    for (const [query, found] of [
      [`${residents}&civ.civilstandstype.eq=gift&civ.status.eq=aktuel`, [MOVED, SPOUSE]],
      ['cadr.cprkommunekode.eq=461&adropl.status.eq=aktuel&navn.efternavn.cont=sen', [MOVED, SPOUSE]],
      [`pnr.personnummer.eq=${MOVED}`, [MOVED]],
      [`pnr.personnummer.wi=${MOVED}|${CHILD}`, [MOVED, CHILD]],
      ['navn.efternavn.eq=Ingen', []],
    ] as const) {
      const told = await replayed(await ask(query));
      expect([query, told.sameAnswer, told.differs, numbersOf(told)]).toEqual([query, true, [], new Set(found)]);
    }
    const page = await replayed(await ask(`${residents}&page=2&pagesize=3`, 'PersonSmallCurrentListComplete'));
    expect([page.sameAnswer, numbersOf(page)]).toMatchObject([true, { size: 1 }]);
  });

  it('however long the question was', async () => {
    const numbers = [MOVED, SPOUSE, ...Array.from({ length: 300 }, () => UNKNOWN)];
    const told = await replayed(await ask(`pnr.personnummer.wi=${numbers.join('|')}`, 'PersonSmallListSimple'));
    expect([told.sameAnswer, numbersOf(told)]).toEqual([true, new Set([MOVED, SPOUSE])]);
  });

  it('also where only a count was told, which is compared', async () => {
    const told = await replayed(await ask('cadr.cprkommunekode.eq=461&count=true'));
    expect([told.sameAnswer, told.answer]).toEqual([true, { persons: [], count: 2 }]);
  });

  it('and a hit list of another door', async () => {
    const gctp = gctpClient(test.url);
    const token = await gctp.signOn('DEMOKOM1', 'Demo#101');
    const reply = await gctp.call(token, 'NVNSOG2', { KON: 'K', NVN: 'Opdigtetsen' });
    const told = await replayed(reply.headers.get('x-opencpr-journal') ?? '');
    expect([told.sameAnswer, told.answer?.persons.length]).toMatchObject([true, expect.any(Number)]);
    expect(told.answer?.persons.length).toBeGreaterThan(0);
  });

  it('but not a list of codes, of which no entry has a digest', async () => {
    const who = 'username=DEMOKOM1&password=Demo%23101';
    const reply = await fetch(`${test.url}/CPR/CprAuthorities/1/rest/AuthoritiesList?${who}`);
    expect(reply.status).toBe(200);
    const told = await replayOf(reply.headers.get('x-opencpr-journal') ?? '');
    expect(told).toMatchObject({ refused: 'post-uden-svar' });
  });

  it('by a number that has been replaced and is a record of its own: in list, count, pages and replay alike', async () => {
    const [replaced, now] = [inventedNumber(68), inventedNumber(69)];
    const end = '1990-02-03';
    const ended = { STATUS: '60', STATUSHAENSTART: '199002031200', PNRGAELD: now, KOEN: 'K', FOED_DT: birthOf(now) };
    await test.importPersons(
      [
        inventedPerson(replaced, [['001', { ...ended, 'START_DT-PERSON': birthOf(now), 'SLUT_DT-PERSON': end }]]),
        inventedPerson(now, [['022', { PNR: replaced, 'START_DT-PERSON': birthOf(now), 'SLUT_DT-PERSON': end }]]),
      ],
      { produktion: '20260616', opgavenr: '900008' },
    );
    const query = `pnr.personnummer.eq=${replaced}`;
    const idsOf = async (more: string): Promise<string[]> =>
      (await askRest(test.url, 'PersonFullListComplete', `${query}${more}`)).json.Personer.map(
        ({ Person }: { Person: { id: string } }) => Person.id,
      );
    const all = await idsOf('');
    expect([all.length, all]).toEqual([2, [...all].sort((a, b) => (a < b ? -1 : 1))]);
    expect((await askRest(test.url, 'PersonFullListComplete', `${query}&count=true`)).json).toEqual({ count: 2 });
    expect([await idsOf('&pagesize=1'), await idsOf('&pagesize=1&page=2')]).toEqual([[all[0]], [all[1]]]);
    // Before anybody had the number nobody is found by it, whichever way it is asked.
    const before = `&virkningstid=1930-01-01`;
    expect(await idsOf(before)).toEqual([]);
    expect((await askRest(test.url, 'PersonFullListComplete', `${query}${before}&count=true`)).json).toEqual({
      count: 0,
    });
    const inForce = await askRest(test.url, 'PersonFullListComplete', `pnr.personnummer.eq=${now}`);
    expect(inForce.json.Personer).toHaveLength(1);
    const told = await replayed(await ask(query));
    expect([told.sameAnswer, told.differs, told.answer?.persons.length]).toEqual([true, [], 2]);
  });

  // Last: it moves somebody and hides somebody.
  it('as it was, whatever came after, and with the marks of today', async () => {
    const road = await ask('cadr.cprvejkode.eq=8902&adropl.status.eq=aktuel');
    const count = await ask('cadr.cprkommunekode.eq=461&count=true');
    const abroad = await ask('person.status.eq=udrejst');
    const moved = { KOMKOD: '0101', VEJKOD: '8901', HUSNR: '001', TILFLYDTO: '201503011230' };
    const options = { produktion: TOMORROW, opgavenr: '900009' };
    await test.importPersons(
      [
        inventedPerson(SPOUSE, [['002', moved]]),
        inventedPerson(ABROAD, [['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2026-01-01' }]]),
      ],
      options,
    );
    const later = createDesk({ ...openParts(test.house), clock: TWO_DAYS_ON });
    const told = await replayed(road, later);
    expect([told.sameAnswer, numbersOf(told)]).toEqual([true, new Set([MOVED, SPOUSE])]);
    expect(await replayed(count, later)).toMatchObject({ sameAnswer: true, answer: { count: 2 } });
    const marked = await replayed(abroad, later);
    expect(marked).toMatchObject({ sameAnswer: true, differs: [expect.stringContaining('with its mark')] });
    const entry = await test.getEntry(marked.journal);
    expect(entry).toMatchObject({ beskyttelse: ['markering'], personer: [{ rolle: 'trafliste' }] });
  });
});

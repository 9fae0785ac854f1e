import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registreringstid } from '../../server/src/ground/bitemporal/index.ts';
import type {
  Condition,
  ConditionGroup,
  FoundPage,
  Page,
  PassedOver,
  TooWide,
} from '../../server/src/rooms/register/index.ts';
import { openRegister } from '../../server/src/rooms/register/index.ts';
import { createRegisterReader } from '../../server/src/storage/register/index.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

const MOVED = inventedNumber(40);
const SETTLED = inventedNumber(41);
const PROTECTED = inventedNumber(42);
const FORMER = inventedNumber(43);
const NOBODY: PassedOver = { statuses: [], protections: [], outside: undefined };

let test: TestHouse;
let register: ReturnType<typeof openRegister<object>>;

beforeAll(async () => {
  test = await openTestHouse();
  register = openRegister<object>(
    createRegisterReader(test.house.pool('opencpr_register_reader'), test.house.searches),
  );
  const dwelling = { KOMKOD: '0461', VEJKOD: '8902', HUSNR: '003B', ETAGE: '02', SIDEDOER: '  th' };
  await test.importPersons([
    inventedPerson(MOVED, [
      ['002', { ...dwelling, TILFLYDTO: '201503011230' }],
      ['023', { KOMKOD: '0101', VEJKOD: '8902', HUSNR: '001', TILFLYDTO: '200001011200', FRAFLYDTO: '201503011230' }],
      ['022', { PNR: FORMER, 'START_DT-PERSON': '1950-01-02', 'SLUT_DT-PERSON': '1960-01-02' }],
    ]),
    inventedPerson(SETTLED),
    inventedPerson(PROTECTED, [['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2020-05-17' }]]),
  ]);
});
afterAll(() => test.close());

const text = (name: string, operator: Condition['operator'], ...values: string[]): Condition => ({
  on: { field: name },
  operator,
  values,
  compare: 'text',
});
const number = (name: string, operator: Condition['operator'], ...values: string[]): Condition => ({
  ...text(name, operator, ...values),
  compare: 'number',
});
const date = (on: Condition['on'], operator: Condition['operator'], value: string): Condition => ({
  on,
  operator,
  values: [value],
  compare: 'date',
});
const inOrder = (a: string, b: string) => (a < b ? -1 : 1);
const CURRENT: Condition = { on: { column: 'current' }, operator: 'eq', values: ['ja'], compare: 'text' };
const bopael = (...conditions: Condition[]): ConditionGroup => ({ kinds: ['bopael'], conditions });

/** A page that a search came to. */
async function pageOf(searched: Promise<FoundPage | TooWide>): Promise<FoundPage> {
  const page = await searched;
  if (page === 'too-wide') throw new Error('given up');
  return page;
}

async function found(groups: readonly ConditionGroup[], page: Partial<Page> = {}) {
  const now = test.house.desk.present();
  const searched = register.search(
    {},
    { by: 'conditions', groups },
    { asOf: now, now, reached: now.registrering, history: false },
    { limit: 10, after: undefined, skip: 0, countOnly: false, passedOver: NOBODY, ...page },
  );
  return pageOf(searched);
}
const numbers = async (...groups: ConditionGroup[]) =>
  (await found(groups)).persons.map(({ personnummer }) => personnummer).sort(inOrder);

describe('a search by conditions', () => {
  it('compares texts, numbers and dates with every operator', async () => {
    const all = [MOVED, SETTLED, PROTECTED].sort(inOrder);
    expect(await numbers(bopael(text('sidedoer', 'eq', 'th')))).toEqual([MOVED]);
    expect(await numbers(bopael(CURRENT, text('husnummer', 'ne', '003B')))).toEqual([SETTLED, PROTECTED].sort(inOrder));
    expect(await numbers(bopael(text('husnummer', 'cont', '03')))).toEqual([MOVED]);
    expect(await numbers(bopael(number('kommunekode', 'eq', '461')))).toEqual([MOVED]);
    expect(await numbers(bopael(number('kommunekode', 'wi', '461', '101')))).toEqual(all);
    expect(await numbers(bopael(number('kommunekode', 'gt', '101')))).toEqual([MOVED]);
    expect(await numbers(bopael(number('kommunekode', 'lt', '102')))).toEqual(all);
    expect(await numbers(bopael(number('kommunekode', 'eq', 'x')))).toEqual([]);
    const from = { column: 'virkningFra' as const };
    expect(await numbers(bopael(date(from, 'ge', '2015-03-01')))).toEqual([MOVED]);
    expect(await numbers(bopael(date(from, 'gt', '2015-03-01')))).toEqual([]);
    expect(await numbers(bopael(date({ column: 'virkningTil' }, 'le', '2015-03-01')))).toEqual([MOVED]);
    const born: ConditionGroup = {
      kinds: ['person'],
      conditions: [date({ field: 'foedselsdato' }, 'le', '1940-12-31')],
    };
    expect((await found([born])).persons).toHaveLength(3);
  });

  it('wants the conditions of a group met by one fact, and each group met', async () => {
    const once = text('vejkode', 'eq', '8902');
    const copenhagen = number('kommunekode', 'eq', '101');
    expect(await numbers(bopael(once, copenhagen, text('husnummer', 'eq', '003B')))).toEqual([]);
    expect(await numbers(bopael(once, copenhagen), bopael(text('husnummer', 'eq', '003B')))).toEqual([MOVED]);
    expect(await numbers(bopael(once, copenhagen, CURRENT))).toEqual([]);
  });

  it('finds a person by a former number', async () => {
    const group: ConditionGroup = { kinds: ['personnummer'], conditions: [text('personnummer', 'eq', FORMER)] };
    expect((await found([group])).persons.map(({ personnummer }) => personnummer)).toEqual([MOVED]);
    const several: ConditionGroup = { ...group, conditions: [text('personnummer', 'wi', FORMER, SETTLED)] };
    expect(await numbers(several)).toEqual([MOVED, SETTLED].sort(inOrder));
    expect(await numbers(several, bopael(text('sidedoer', 'eq', 'th')))).toEqual([MOVED]);
  });

  it('finds who lives on a road now, and who ever did', async () => {
    expect(await numbers(bopael(CURRENT, number('vejkode', 'eq', '8902')))).toEqual([MOVED]);
    expect(await numbers(bopael(CURRENT, number('vejkode', 'wi', '8902', '8901'), text('etage', 'eq', '02')))).toEqual([
      MOVED,
    ]);
    expect(await numbers(bopael(CURRENT, number('vejkode', 'eq', '8902'), number('kommunekode', 'eq', '101')))).toEqual(
      [],
    );
    expect(await numbers(bopael(number('vejkode', 'eq', '8902'), number('kommunekode', 'eq', '101')))).toEqual([MOVED]);
  });

  it('goes page by page without losing or repeating anybody, and counts on request only', async () => {
    const everybody = [bopael(CURRENT)];
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await found(everybody, { limit: 1, after });
      expect([page.persons.length, page.count]).toEqual([1, undefined]);
      seen.push(...page.persons.map(({ personnummer }) => personnummer));
      after = page.next;
    } while (after !== undefined);
    expect([...seen].sort(inOrder)).toEqual([MOVED, SETTLED, PROTECTED].sort(inOrder));
    const second = await found(everybody, { limit: 1, skip: 1 });
    expect(second.persons.map(({ personnummer }) => personnummer)).toEqual([seen[1]]);
    expect(await found(everybody, { countOnly: true })).toEqual({ persons: [], next: undefined, count: 3 });
  });

  it('costs as many queries for many persons as for one', async () => {
    const pool = test.house.pool('opencpr_register_reader');
    const asked: unknown[] = [];
    const counting = new Proxy(pool, {
      get: (of, name) =>
        name === 'query'
          ? (...args: Parameters<typeof of.query>) => {
              asked.push(args[0]);
              return Reflect.apply(of.query, of, args);
            }
          : Reflect.get(of, name),
    });
    const now = test.house.desk.present();
    const counts: number[] = [];
    for (const limit of [1, 10]) {
      asked.length = 0;
      const page = { limit, after: undefined, skip: 0, countOnly: false, passedOver: NOBODY };
      const search = { by: 'conditions' as const, groups: [bopael(CURRENT)] };
      const at = { asOf: now, now, reached: now.registrering, history: true };
      const reader = createRegisterReader(counting, counting);
      const { persons } = await pageOf(openRegister<object>(reader).search({}, search, at, page));
      expect(persons).toHaveLength(Math.min(limit, 3));
      counts.push(asked.length);
    }
    expect(counts).toEqual([3, 3]);
  });

  it('passes over whom it is told to, in hits and counts', async () => {
    const passedOver = { statuses: [], protections: ['0001'], outside: undefined };
    const { persons } = await found([bopael(CURRENT)], { passedOver });
    expect(persons.map(({ personnummer }) => personnummer).sort(inOrder)).toEqual([MOVED, SETTLED].sort(inOrder));
    expect((await found([bopael(CURRENT)], { passedOver, countOnly: true })).count).toBe(2);
    const byStatus = { statuses: ['01'], protections: [], outside: undefined };
    expect((await found([bopael(CURRENT)], { passedOver: byStatus })).persons).toEqual([]);
  });

  it('finds nobody at a registrering before the delivery', async () => {
    const now = test.house.desk.present();
    const asOf = { ...now, registrering: registreringstid(Date.parse('2020-01-01')) };
    const page = { limit: 10, after: undefined, skip: 0, countOnly: false, passedOver: NOBODY };
    const search = { by: 'conditions' as const, groups: [bopael(number('kommunekode', 'gt', '0'))] };
    const at = { asOf, now, reached: now.registrering, history: false };
    expect((await pageOf(register.search({}, search, at, page))).persons).toEqual([]);
  });
});

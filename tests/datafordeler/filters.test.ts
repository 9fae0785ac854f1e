import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar, loadLayout } from '../../server/src/main/contracts.ts';
import { generateDelivery } from '../../server/src/main/generate/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { type Filter, fulfils, placesOf, valuesAt } from './naive-filter.ts';
import { askRest, numbersIn, type RestReply } from './rest-client.ts';

const PERSONS = 150;
const grammar = [...loadGrammar().values()];
let test: TestHouse;
/** Everybody, as the door tells them with all their history: what the naive filter looks through. */
let everybody: RestReply['json'][];

beforeAll(async () => {
  test = await openTestHouse({ restPasswords: true });
  const chunks: Uint8Array[] = [];
  const plan = { persons: PERSONS, seed: 11, produktion: '2026-06-15', numbers: 'unissued' as const };
  for await (const chunk of generateDelivery({ ...plan, layout: loadLayout('u12170-p') })) chunks.push(chunk);
  const file = join(test.dataDir, 'delivery.txt');
  writeFileSync(file, Buffer.concat(chunks));
  await test.import(file);
  const reply = await askRest(test.url, 'PersonFullListComplete', 'person.foedselsdato.ge=1800-01-01&pagesize=1000');
  everybody = reply.json.Personer.map(({ Person }: { Person: unknown }) => Person);
  // The order of an answer is that of random ids; a seed must draw the same filters each time.
  everybody.sort((one, other) => (numberOf(one) < numberOf(other) ? -1 : 1));
});
afterAll(() => test.close());

const numberOf = (person: RestReply['json']): string => person.Personnumre[0].Personnummer.personnummer;

const askAll = async (filters: readonly Filter[]) => {
  const query = filters.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('&');
  const reply = await askRest(test.url, 'PersonSmallCurrentListComplete', `${query}&pagesize=1000`);
  expect(reply.status, query.replace(/\d{10}/g, '…')).toBe(200);
  return numbersIn(reply);
};

/** Fields that have an index (storage/register/sought-values.ts). */
const SOUGHT =
  /^(?:person\.(?:foedselsdato|status)|navn\.(?:efternavn|fornavne)|cadr\.(?:cprkommunekode|postnummer)|stat\.cprlandekode)$/;

/** Filters on what some person has, so that they often meet; with another operator, or a value changed a little. */
const filterArbitrary = (among: RegExp) =>
  fc
    .tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat({ max: 5 }))
    .map(([whom, which, what, also, change]): Filter | undefined => {
      const person = everybody[whom % everybody.length];
      const parameters = grammar.filter((parameter) => {
        const places = placesOf(parameter);
        const isAmong = among.test(`${parameter.prefix}.${parameter.field}`);
        return isAmong && places !== undefined && valuesAt(person, places).length > 0;
      });
      const parameter = parameters[which % parameters.length];
      const places = parameter === undefined ? undefined : placesOf(parameter);
      if (parameter === undefined || places === undefined) return undefined;
      const pick = (from: RestReply['json'], n: number) => {
        const values = valuesAt(from, places);
        return values.length === 0 ? undefined : String(values[n % values.length]);
      };
      const value = pick(person, what) ?? '';
      const { prefix, field, operator } = parameter;
      const name = `${prefix}.${field}.${operator}`;
      if (operator === 'wi') {
        const other = pick(everybody[also % everybody.length], what);
        return { ...parameter, name, value: [value, ...(other === undefined ? [] : [other])].join('|') };
      }
      const part = operator === 'cont' ? value.slice(change, change + 3).trim() || value : value;
      return { ...parameter, name, value: part };
    })
    .filter((filter) => filter !== undefined && filter.value.trim() !== '');

/** Asks the door and the naive filter for the same; how many fulfil the filters. */
async function agreeOn(filters: readonly Filter[]): Promise<number> {
  const expected = everybody.filter((person) => fulfils(person, filters)).map(numberOf);
  const found = await askAll(filters);
  const shown = filters.map(({ name }) => name).join(' ');
  expect([shown, found.length, new Set(found)]).toEqual([shown, expected.length, new Set(expected)]);
  return expected.length;
}

const filterOf = (parameter: string, value: string): Filter => {
  const [prefix = '', field = '', operator = ''] = parameter.split('.');
  return { prefix, field, operator: operator as Filter['operator'], name: parameter, value };
};

describe('random filters', () => {
  it('look through everybody', () => {
    expect(everybody).toHaveLength(PERSONS);
    const reachable = grammar.filter((parameter) => {
      const places = placesOf(parameter);
      return places !== undefined && everybody.some((person) => valuesAt(person, places).length > 0);
    });
    expect(new Set(reachable.map(({ prefix }) => prefix)).size).toBeGreaterThanOrEqual(13);
  });

  it('do not lend the address in force to a move that was annulled on the same day', async () => {
    await agreeOn([filterOf('cadr.postnummer.ne', '9500'), filterOf('adropl.fraflytningskommunekode.eq', '0000')]);
  });

  for (const [what, among, least] of [
    ['of any kind', /./, 300],
    ['by what has an index', SOUGHT, 1_000],
  ] as const) {
    it(`${what} find exactly whom a naive filter over the same persons finds`, async () => {
      let hits = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(filterArbitrary(among), { minLength: 1, maxLength: 4 }), async (drawn) => {
          const filters = [...new Map(drawn.flatMap((one) => (one === undefined ? [] : [[one.name, one]]))).values()];
          hits += await agreeOn(filters);
        }),
        { numRuns: 100 },
      );
      // Filters that never meet anybody would prove nothing.
      expect(hits).toBeGreaterThan(least);
    }, 120_000);
  }
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../database/scratch.ts';
import { opencpr } from '../start/command.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { type JsonAnswer, webClient } from '../web-client.ts';

// A checker of its own: it takes nothing from the generator but its file, and reads the register as a caseworker does.
const PERSONS = 2_000;
const AT_ONCE = 16;

let test: TestHouse;
let numbers: readonly { personnummer: string; egen: boolean }[];
const people = new Map<string, NonNullable<JsonAnswer['fields']>>();

beforeAll(async () => {
  test = await openTestHouse();
  const made = opencpr('generate', '--persons', String(PERSONS), '--seed', '11', '--out', test.dataDir, '--json');
  const { files } = JSON.parse(made.stdout);
  await test.import(files.find((file: string) => file.endsWith('l900102')));
  numbers = await ask(test.house.database.connection(), 'SELECT personnummer, egen FROM register.number_index');
  const { lookUp } = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
  const own = numbers.filter(({ egen }) => egen).map(({ personnummer }) => personnummer);
  const readOn = async () => {
    for (let personnummer = own.pop(); personnummer !== undefined; personnummer = own.pop()) {
      const { fields, refused } = await lookUp({ personnummer });
      if (fields === undefined) throw new Error(`the door refuses: ${refused}`);
      people.set(personnummer, fields);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
}, 180_000);
afterAll(() => test.close());

/** A home in both times, seconds since 1970. */
type Home = { person_id: string; fra: number; til: number; vidst_fra: number; vidst_til: number };

const told = (personnummer: string, id: string) => people.get(personnummer)?.[id]?.value;
const bornOf = (personnummer: string) => told(personnummer, 'person.foedselsdato') ?? '';

/** The values of a field a person has several of, by what another field of the same fact says. */
function* parentsOf(personnummer: string): Generator<{ rolle: string | undefined; parent: string }> {
  for (let place = 1; ; place += 1) {
    const rolle = told(personnummer, `foraelder.${place}.rolle`);
    if (rolle === undefined) return;
    const parent = told(personnummer, `foraelder.${place}.personnummer`);
    if (parent !== undefined) yield { rolle, parent };
  }
}

/** The check that real numbers pass, reckoned here anew: the weighted sum of the digits is divisible by 11. */
function passesTheCheck(personnummer: string): boolean {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, place) => sum + weight * Number(personnummer[place]), 0) % 11 === 0;
}

describe('the generated population, as the doors tell it', () => {
  it('is all there, everybody under a number of their own', () => {
    expect(people.size).toBe(PERSONS);
    expect(new Set(numbers.map(({ personnummer }) => personnummer)).size).toBe(numbers.length);
    const wrong = [...people].filter(([personnummer, fields]) => fields['person.personnummer']?.value !== personnummer);
    expect(wrong).toEqual([]);
  });

  it('has only numbers not known to have been issued: none passes modulus 11, none is of 1 January', () => {
    // The check itself is right about a number everybody knows and about the same with another last digit.
    expect([passesTheCheck('0707614285'), passesTheCheck('0707614286')]).toEqual([true, false]);
    const unsafe = numbers.filter(
      ({ personnummer }) =>
        passesTheCheck(personnummer) || personnummer.startsWith('0101') || !/^\d{10}$/.test(personnummer),
    );
    expect(unsafe).toEqual([]);
  });

  it('has no child older than its mother', () => {
    const pairs = [...people.keys()].flatMap((child) =>
      [...parentsOf(child)]
        .filter(({ rolle, parent }) => rolle === 'mor' && people.has(parent))
        .map(({ parent }) => [parent, child]),
    );
    expect(pairs.length).toBeGreaterThan(PERSONS / 4);
    expect(pairs.filter(([mother = '', child = '']) => !(bornOf(mother) < bornOf(child)))).toEqual([]);
    expect(pairs.filter(([mother = '']) => told(mother, 'person.koen') !== 'K')).toEqual([]);
  });

  it('has nobody married to themselves, and the living married to each other', () => {
    const couples = [...people.keys()].flatMap((one) => {
      const spouse = told(one, 'civilstand.aegtefaelle');
      return told(one, 'civilstand.civilstand') === 'G' && spouse !== undefined ? [[one, spouse]] : [];
    });
    expect(couples.length).toBeGreaterThan(PERSONS / 10);
    expect(couples.filter(([one, spouse]) => one === spouse)).toEqual([]);
    const known = couples.filter(([, spouse = '']) => people.has(spouse));
    expect(known.filter(([one, spouse = '']) => told(spouse, 'civilstand.aegtefaelle') !== one)).toEqual([]);
  });

  it('has no two homes of one person that overlap in both times', async () => {
    // No door gives two homes at once, so it is asked of the facts themselves, and not in the words of the rule there.
    const homes = await ask<Home>(
      test.house.database.connection(),
      `SELECT person_id, extract(epoch FROM lower(gaelder))::float8 AS fra, extract(epoch FROM upper(gaelder))::float8 AS til,
         extract(epoch FROM registrering_fra)::float8 AS vidst_fra, extract(epoch FROM registrering_til)::float8 AS vidst_til
       FROM register.fact WHERE slot = 'bopael' AND maerke IS NULL AND NOT isempty(gaelder)`,
    );
    expect(homes.length).toBeGreaterThan(PERSONS * 2);
    const meet = (a: Home, b: Home) =>
      a.fra < b.til && b.fra < a.til && a.vidst_fra < b.vidst_til && b.vidst_fra < a.vidst_til;
    const overlaps = [...Map.groupBy(homes, ({ person_id }) => person_id).values()].flatMap((own) =>
      own.flatMap((home, place) => own.slice(place + 1).filter((later) => meet(home, later))),
    );
    expect(overlaps).toEqual([]);
  });
});

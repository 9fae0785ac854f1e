import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegistre } from '../boligopslag/registre.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { ROOT } from '../tidy/house.ts';
import { addNewcomer, NEWCOMER } from './add-newcomer.ts';
import { dayOf } from './day-of.ts';
import { type Answer, type AskDoor, DOORS } from './doors.ts';
import { GIVEN } from './given.ts';
import { readFeatures, type Scenario, type Step } from './read-features.ts';
import { EJERE, Stage } from './stage.ts';

/**
 * The rules of the landlord service as its features tell them, through every door it is offered at. All scenarios share one
 * house: each has a stairwell of its own, and what is given is imported before the first is asked.
 */
const registre = testRegistre();
const scenarios = readFeatures(join(ROOT, 'spec')).map((scenario, place) => ({
  scenario,
  stage: new Stage(place, registre),
}));
for (const { scenario, stage } of scenarios) {
  for (const { text } of scenario.steps) {
    const found = GIVEN.find(([form]) => form.test(text));
    if (found === undefined) continue;
    const [form, tell] = found;
    tell(stage, ...(form.exec(text) ?? []).slice(1));
  }
}

/** Who asks, by what the features call them. */
const USERS: Readonly<Record<string, readonly [personkode: string, kendeord: string]>> = {
  boligselskabet: ['DEMOBOL1', 'Demo#401'],
  udlejeren: ['DEMOUDL1', 'Demo#501'],
  kommunen: ['DEMOKOM1', 'Demo#101'],
  nybegynderen: NEWCOMER,
};

let test: TestHouse;
const askers = new Map<string, AskDoor>();

beforeAll(async () => {
  test = await openTestHouse(undefined, { ejendomme: registre });
  await test.importPersons(scenarios.flatMap(({ stage }) => stage.persons()));
  const { office } = test.house;
  const tie = {
    kundenr: '9004',
    ejernummerId: '0a3f50c0-0000-4000-8000-000000000001',
    nummer: EJERE['Palle Ejer'] ?? '',
  };
  const on = { grundlag: 'fuldmagt', dokumentation: 'prøve', gyldigFra: '2020-01-01T00:00:00.000Z' } as const;
  await office.within('alle', new Date().toISOString(), async ({ udlejere }) => {
    await udlejere.addEjernummer({ ...tie, ...on });
    return {};
  });
  await addNewcomer(test);
  for (const [door, open] of Object.entries(DOORS)) {
    for (const [who, user] of Object.entries(USERS)) askers.set(`${door} ${who}`, await open(test.url, ...user));
  }
});
afterAll(() => test.close());

const ASKED =
  /^(boligselskabet|udlejeren|nybegynderen|kommunen) slår (.+?) op(?: siden (.+?))?(?: for ejeren (.+?))?( uden ejerens nummer)?(, mens Ejerfortegnelsen ikke svarer)?$/;

function keysOf(stage: Stage, what: string): Record<string, string> {
  if (what === 'husnummer-id') return { husnummerId: stage.husnummerId };
  const adresse = /^adresse-id for (.+)$/.exec(what)?.[1];
  if (adresse !== undefined) return { adresseId: stage.adresseId(adresse) };
  const [etage = '', sidedoer = ''] = what.split('. ');
  return what === 'opgangen' ? stage.opgang : { ...stage.opgang, etage, sidedoer };
}

async function ask(door: string, stage: Stage, text: string): Promise<Answer> {
  const [, who = '', what = '', fra, ejer = who === 'kommunen' ? 'boligselskabet' : who, without, silent] =
    ASKED.exec(text) ?? [];
  const asker = askers.get(`${door} ${who}`);
  if (asker === undefined) throw new Error(`nobody can ask: ${text}`);
  registre.asked.length = 0;
  registre.silent = silent === undefined ? undefined : 'ejere';
  const owner: Record<string, string> = without === undefined ? { ejer: EJERE[ejer] ?? '' } : {};
  const answer = await asker({ ...keysOf(stage, what), ...owner, ...(fra === undefined ? {} : { fra: dayOf(fra) }) });
  registre.silent = undefined;
  return answer;
}

/** Says whether a step is met by an answer. */
async function expectStep({ text, rows }: Step, answer: Answer): Promise<void> {
  const entry = await test.getEntry(answer.journal);
  const [, code] = /^afvises opslaget med "(.+)"$/.exec(text) ?? [];
  const [, number] = /^journalen har nummeret på spørgsmål (\d+)$/.exec(text) ?? [];
  const [, prisklasse] = /^er prisklassen "(.+)"$/.exec(text) ?? [];
  const [, only] = /^ses (\S+)$/.exec(text) ?? [];
  if (code !== undefined) {
    expect(answer.refused).toBe(code);
    expect(entry.personer).toEqual([]);
  } else if (number !== undefined) {
    expect(entry.udfald.split(':')[2]).toBe(number);
    if (answer.refused === 'bolig-ikke-jeres') expect(answer.bytes).not.toMatch(/question|kontrol/);
  } else if (prisklasse !== undefined) expect(entry.prisklasse).toBe(prisklasse);
  else if (only !== undefined) expect(answer.rows.map(({ navn }) => navn)).toEqual([only]);
  else if (text === 'er ingen tilmeldt') expect([answer.refused, answer.rows]).toEqual([undefined, []]);
  else if (text === 'svaret nævner intet andet sted') expect(answer.bytes).not.toMatch(/8911|0751|099/);
  else if (text === 'registrene blev spurgt om adresse, ejendom og ejer') {
    expect(registre.asked).toEqual(['adresser', 'beliggenhed', 'ejere']);
  } else if (text === 'ses') {
    expect(answer.refused).toBeUndefined();
    const shown = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([head, cell]) => [head, /flyttet$/.test(head) && cell !== '' ? dayOf(cell) : cell]),
      ),
    );
    expect(answer.rows).toHaveLength(shown.length);
    expect(answer.rows).toMatchObject(shown);
    expect(entry).toMatchObject({ tjeneste: 'BOLIGOPSLAG', formaal: 'udlejning', udfald: 'leveret' });
    expect(entry.personer.length).toBeGreaterThan(0);
  } else throw new Error(`no such step: ${text}`);
}

const doorsOf = ({ tags }: Scenario) =>
  Object.keys(DOORS).filter((door) => tags.length === 0 || tags.includes(`@${door}`));

describe.each([...new Set(scenarios.map(({ scenario }) => scenario.feature))])('%s', (feature) => {
  const own = scenarios.filter(({ scenario }) => scenario.feature === feature);
  it.each(
    own.flatMap((one, place) =>
      doorsOf(one.scenario).map((door) => [`${place + 1} ${one.scenario.name}`, door, one] as const),
    ),
  )('%s, through %s', async (_name, door, { scenario, stage }) => {
    let answer: Answer | undefined;
    for (const step of scenario.steps) {
      if (GIVEN.some(([form]) => form.test(step.text))) continue;
      if (ASKED.test(step.text)) answer = await ask(door, stage, step.text);
      else if (answer === undefined) throw new Error(`no such step: ${step.text}`);
      else await expectStep(step, answer);
    }
    expect(answer).toBeDefined();
  });
});

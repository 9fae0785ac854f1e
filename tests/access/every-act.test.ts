import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTS, type Act } from '../../server/src/acts/index.ts';
import { act as actFromCommandLine } from '../../server/src/doors/cli/index.ts';
import type { Hverv } from '../../server/src/rooms/access/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

/**
 * What holds for every act of the catalogue, whoever writes it: who may not is refused, whoever may is told what is wrong
 * with the input, and all of it has its entry. That an act does what it says is for its own tests.
 */

/** A user for every office, one with none but that of every employee, and a system, which has not even that. */
const USERS: readonly (readonly [personkode: string, kendeord: string, hverv: readonly Hverv[]])[] = [
  ['DEMOCPR1', 'Demo#011', ['cpr-administrationen', 'medarbejder']],
  ['DEMOKUN1', 'Demo#012', ['kundecenter', 'medarbejder']],
  ['DEMOOPR1', 'Demo#001', ['operatoer', 'medarbejder']],
  ['DEMODAP1', 'Demo#103', ['dap-administrator', 'medarbejder']],
  ['DEMOSIK1', 'Demo#104', ['sikkerhedsansvarlig', 'medarbejder']],
  ['DEMOKOM1', 'Demo#101', ['medarbejder']],
  ['DEMOSYS1', 'Demo#102', []],
];
const SECRET = 'dette-maa-ingen-se';

let test: TestHouse;
let nobody: Awaited<ReturnType<typeof webClient>>;
const clients = new Map<string, Awaited<ReturnType<typeof webClient>>>();

beforeAll(async () => {
  test = await openTestHouse();
  nobody = await webClient(test.url, 'DEMOKOM1', 'forkert');
  for (const [personkode, kendeord] of USERS) clients.set(personkode, await webClient(test.url, personkode, kendeord));
});
afterAll(() => test.close());

const client = (personkode: string) => clients.get(personkode) ?? nobody;
/** Acts of the operator of the machine alone, which no office does. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(['kunde.tilladelse']);

const isOpen = (act: Act) => act.open === true;
const mayDo = (act: Act, hverv: readonly Hverv[]) => isOpen(act) || act.by.some((one) => hverv.includes(one));
const secretsOf = (act: Act) =>
  Object.fromEntries(Object.entries(act.fields).flatMap(([name, field]) => (field.secret ? [[name, SECRET]] : [])));

describe.each(ACTS.map((act) => [act.id, act] as const))('%s', (id, act) => {
  it('is refused to who is not signed in, or tells even them what is wrong', async () => {
    const code = isOpen(act) ? 'ukendt-felt' : 'ukendt-kalder';
    const refused = await nobody.act(id, { ...secretsOf(act), 'ikke-et-felt': '1' });
    expect(refused).toMatchObject({ refused: code });
    const entry = await test.getEntry(refused.journal);
    expect(entry).toMatchObject({ kundenr: '0000', tjeneste: id, udfald: `afslag:${code}` });
    expect(JSON.stringify(entry)).not.toContain(SECRET);
  });

  it('is refused to every office that may not do it, each with an entry in its name', async () => {
    const others = USERS.filter(([, , hverv]) => !mayDo(act, hverv));
    // A system at least holds no office.
    expect(others.length > 0).toBe(!isOpen(act));
    for (const [personkode] of others) {
      const refused = await client(personkode).act(id);
      expect(refused, personkode).toMatchObject({ refused: 'handling-ikke-tilladt' });
      expect(await test.getEntry(refused.journal)).toMatchObject({
        ...{ tjeneste: id, personkode, doer: 'web', udfald: 'afslag:handling-ikke-tilladt' },
      });
    }
  });

  it('tells every office that may do it what is wrong with the input, and writes no secret down', async () => {
    const own = USERS.filter(([, , hverv]) => mayDo(act, hverv));
    expect(own.length > 0).toBe(!OF_THE_MACHINE.has(id));
    for (const [personkode] of own) {
      const refused = await client(personkode).act(id, { ...secretsOf(act), 'ikke-et-felt': '1' });
      expect(refused, personkode).toMatchObject({ refused: 'ukendt-felt', felt: 'ikke-et-felt' });
      const entry = await test.getEntry(refused.journal);
      expect(entry).toMatchObject({ tjeneste: id, personkode, udfald: 'afslag:ukendt-felt' });
      expect(JSON.stringify(entry)).not.toContain(SECRET);
      const required = Object.keys(act.fields).find((name) => act.fields[name]?.required === true);
      if (required === undefined) continue;
      expect(await client(personkode).act(id)).toMatchObject({ refused: 'felt-mangler', felt: required });
    }
  });

  it('is refused at the command line as it is in the browser', async () => {
    const call = { act: id, input: {}, osUser: 'prøve' };
    const wrong = { ...call, input: { 'ikke-et-felt': '1' }, personkode: undefined };
    expect(await actFromCommandLine(test.house.desk, { ...wrong, personkode: 'DEMOSYS1' })).toMatchObject({
      refused: isOpen(act) ? 'ukendt-felt' : 'handling-ikke-tilladt',
    });
    expect(await actFromCommandLine(test.house.desk, wrong)).toMatchObject({ refused: 'ukendt-felt' });
    // Two of one millisecond stand in any order.
    const entries = await test.house.journal.search({ kundenr: 'operatoer', tjeneste: id, doer: 'cli', limit: 2 });
    expect(entries).toContainEqual(
      expect.objectContaining({ slutbruger: 'operatør prøve', udfald: 'afslag:ukendt-felt' }),
    );
  });
});

describe('the catalogue of acts', () => {
  it('names each act once, by its area and verb, in both languages', () => {
    const ids = ACTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const act of ACTS) {
      const { id, da, en, source, by, fields } = act;
      expect(id).toMatch(/^[a-z]+\.[a-z-]+$/);
      for (const text of [da, en, source, ...Object.values(fields).flatMap((field) => [field.da, field.en])]) {
        expect(text, id).toMatch(/\w/);
      }
      expect(by.length > 0, id).toBe(!isOpen(act) && !OF_THE_MACHINE.has(id));
    }
  });
});

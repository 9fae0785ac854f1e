import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { opencprHere } from '../start/command-here.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { breachOf } from '../web/hold-to-contract.ts';
import { addCaller, HERE, PASSWORD } from './decisions-house.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

/** A client of the page that tries questions out. */
async function tester(personkode: string, kendeord: string) {
  const post = (path: string, body: object, cookie: string) =>
    fetch(test.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web', Cookie: cookie },
      body: JSON.stringify(body),
    });
  const signedOn = await post('/api/signon', { personkode, kendeord }, '');
  const cookie = (signedOn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return async (body: object, as = cookie): Promise<{ status: number; json: ReturnType<typeof JSON.parse> }> => {
    const response = await post('/api/adgang/proev', body, as);
    const json = await response.json();
    const at = { method: 'POST', path: '/api/adgang/proev', status: response.status, type: 'application/json' };
    expect(breachOf({ ...at, body: json })).toBeUndefined();
    return { status: response.status, json };
  };
}

const numbersOf = (json: { questions: readonly { number: string; answer: string }[] }, answer: string) =>
  json.questions.filter((question) => question.answer === answer).map(({ number }) => number);

describe('trying a question out', () => {
  it('says yes, by which grant, for which purpose, question by question, and what would be withheld', async () => {
    const tryOut = await tester('DEMOKOM1', 'Demo#101');
    const { status, json } = await tryOut({ tjeneste: 'stam+', formaal: 'social-ydelse', sag: '2026-17' });
    expect(status).toBe(200);
    expect(json.refusal).toBeUndefined();
    expect(json.service.id).toBe('Stam+');
    expect(json.purpose.id).toBe('social-ydelse');
    expect(numbersOf(json, 'yes')).toEqual(['1', '2', '3', '4', '5', '7', '8', '9', '6']);
    for (const question of json.questions) {
      expect(question).toMatchObject({ source: expect.stringMatching(/§/), why: { da: /./, en: /./ } });
    }
    expect(json.grant.services.map(({ id }: { id: string }) => id)).toEqual(['Stam+']);
    expect(json.grant.groups.map(({ group }: { group: string }) => group)).not.toContain('boern');
    expect(json.grant.situations).toHaveLength(8);
  });

  it('says no, with the number and the paragraph, and goes on to answer the rest', async () => {
    const tryOut = await tester('DEMOSTA1', 'Demo#201');
    const none = (await tryOut({ tjeneste: 'Stam+' })).json;
    expect(none.refusal).toMatchObject({ refused: 'retsspoergsmaal', question: { number: '1' } });
    expect(numbersOf(none, 'no')).toEqual(['1', '4']);
    const foreign = (await tryOut({ tjeneste: 'Stam+', formaal: 'borgerservice', sag: 'x' })).json;
    expect(foreign.refusal.question).toMatchObject({ number: '3', da: 'Tilladelsen dækker ikke dette formål.' });
    const unknown = (await tryOut({ tjeneste: 'Stam+', formaal: 'nysgerrighed', sag: 'x' })).json;
    expect(numbersOf(unknown, 'no')).toEqual(['2', '3']);
    const ungranted = (await tryOut({ tjeneste: 'Familie+', formaal: 'sundhed', sag: 'x' })).json;
    expect(ungranted).toMatchObject({ refusal: { refused: 'tjeneste-ikke-tilladt' }, questions: [] });
    expect(ungranted.grant).toBeUndefined();
    expect((await tryOut({ tjeneste: 'Stam++' })).status).toBe(404);
    expect((await tryOut({ tjeneste: 'Stam+' }, '')).status).toBe(401);
  });

  it('leaves to the person what only the person can decide', async () => {
    const personkode = await addCaller(test, 'kommune', { geografi: [HERE], beskyttede: false });
    const { json } = await (await tester(personkode, PASSWORD))({ tjeneste: 'Stam+', sag: 'Sag 120370-1002' });
    expect(json.refusal).toBeUndefined();
    expect(numbersOf(json, 'depends')).toEqual(['5', '8', '9']);
    expect(json.grant).toMatchObject({ area: [{ kode: '0101', navn: 'København' }], protectedPersons: false });
    expect(json.grant.situations).toContainEqual({
      ...{ situation: 'beskyttet', findes: true, navn: false, adresse: false, udland: false },
    });
    const privat = await tester('DEMOPRI1', 'Demo#301');
    expect(numbersOf((await privat({ tjeneste: 'STAMP' })).json, 'depends')).toEqual(['9']);
    expect((await privat({ tjeneste: 'STAMP', historik: 'ja' })).json.refusal.question.number).toBe('7');
  });

  it('tells a landlord what the act gives it of its own dwelling, the protected with their mark', async () => {
    const { json } = await (await tester('DEMOBOL1', 'Demo#401'))({ tjeneste: 'BOLIGOPSLAG' });
    expect(json.refusal).toBeUndefined();
    expect(json.grant.recipient).toBe('udlejer');
    const beskyttet = json.grant.situations.find(({ situation }: { situation: string }) => situation === 'beskyttet');
    expect(beskyttet).toMatchObject({ findes: true, navn: true, adresse: true });
    expect(numbersOf(json, 'depends')).toEqual(['11', '12']);
  });

  it('is journalled as what it is, and comes to what the lookup then comes to', async () => {
    const tryOut = await tester('DEMOSTA1', 'Demo#201');
    const { json } = await tryOut({ tjeneste: 'Stam+', formaal: 'sundhed' });
    expect(await test.getEntry(json.journal)).toMatchObject({
      ...{ tjeneste: 'hvad-maa-jeg', spurgt: { tjeneste: 'Stam+' }, formaal: 'sundhed', udfald: 'leveret' },
      ...{ personer: [], felter: [], feltgrupper: [], prisklasse: 'gratis', kundenr: '9002' },
      bemaerkning: 'would be refused: retsspoergsmaal:4',
    });
    const asked = await test.house.desk.ask({
      ...{ doer: 'cli', kilde: 'lokal', service: 'Stam+', formaal: 'sundhed' },
      credentials: { kind: 'operator', osUser: 'test', personkode: 'DEMOSTA1' },
      keys: { personnummer: '1203701002' },
      asOf: test.house.desk.present(),
    });
    expect(asked).toMatchObject({ kind: 'refused', refusal: { question: json.refusal.question } });
  });

  it('is the same from the command line', async () => {
    const words = ['hvad-maa-jeg', 'Stam+', '--as', 'demosta1', '--formaal', 'sundhed', '--data', test.dataDir];
    const no = await opencprHere(...words, '--json');
    const told = JSON.parse(no.stdout);
    expect([no.code, told.allowed, told.refusal.question.number]).toEqual([1, false, '4']);
    const yes = await opencprHere(...words, '--sag', 'Sag 120370-1002');
    expect(yes.code).toBe(0);
    expect(yes.stdout).toContain('Stam+: må slås op');
    expect(yes.stdout).toContain('afgøres ved opslaget: Kun den person');
    expect(containsPersonnummer(yes.stdout)).toBe(false);
    expect((await opencprHere('hvad-maa-jeg', '--as', 'DEMOSTA1', '--data', test.dataDir)).code).toBe(2);
    const [entry] = await test.house.journal.search({ kundenr: 'operatoer', tjeneste: 'hvad-maa-jeg', limit: 1 });
    expect(entry).toMatchObject({ doer: 'cli', personkode: 'DEMOSTA1', bemaerkning: 'would be asked' });
  });
});

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boligopslag } from '../../server/src/doors/cli/index.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { ROOT } from '../tidy/house.ts';
import { webClient } from '../web-client.ts';
import { daysAgo, TODAY } from './dates.ts';
import { keysOfHouse, knowHouse, nameOf, personsOf } from './import-houses.ts';
import { BEBOERE, EJER, ERHVERVET, HUSNUMMER_ID, knowOpgang, OPGANG } from './opgang.ts';
import { oracle } from './oracle.ts';
import { aHouse, OWNERS } from './random-houses.ts';
import { testRegistre } from './registre.ts';
import { restClient } from './rest-client.ts';

const HOUSES = fc.sample(aHouse, { numRuns: 120, seed: 20_261_121 }).map((house, place) => ({ house, n: place + 1 }));
const registre = testRegistre();
let test: TestHouse;
let rest: Awaited<ReturnType<typeof restClient>>;
let web: Awaited<ReturnType<typeof webClient>>;

beforeAll(async () => {
  knowOpgang(registre);
  for (const { house, n } of HOUSES) knowHouse(registre, n, house);
  test = await openTestHouse(undefined, { ejendomme: registre });
  await test.importPersons([...Object.values(BEBOERE), ...HOUSES.flatMap(({ house, n }) => personsOf(n, house))]);
  rest = await restClient(test.url, 'DEMOBOL2', 'Demo#402');
  web = await webClient(test.url, 'DEMOBOL1', 'Demo#401');
});
afterAll(() => test.close());

const ASKED = { ejer: EJER, ...OPGANG };
const idOf = ({ journal }: { journal?: string | { readonly id: string } }) =>
  (typeof journal === 'string' ? journal : journal?.id) ?? '';

describe('an answer', () => {
  it('tells who lives in a stairwell, and who left since the acquisition, each with days and mark', async () => {
    const answer = await rest.lookUp(ASKED);
    expect(answer.bolig).toMatchObject({ husnummer: '12', erhvervet: ERHVERVET, dag: TODAY });
    expect(answer.prisOere).toBe(7);
    const th = { etage: '1', sidedoer: 'th' };
    expect(answer.beboere).toMatchObject([
      {
        ...th,
        adresseringsnavn: 'Fraflyttet Lejersen',
        tilflyttet: ERHVERVET,
        fraflyttet: daysAgo(55),
        beskyttet: true,
      },
      { ...th, adresseringsnavn: 'Efter Lejersen', tilflyttet: daysAgo(50), beskyttet: false },
      { sidedoer: 'tv', adresseringsnavn: 'Længe Lejersen', tilflyttet: ERHVERVET, beskyttet: false },
      { etage: '2', adresseringsnavn: 'Doed Lejersen', tilflyttet: ERHVERVET, fraflyttet: daysAgo(20) },
      { etage: '2', adresseringsnavn: 'Skjult Lejersen', tilflyttet: daysAgo(60), beskyttet: true },
    ]);
    expect(answer.beboere?.filter(({ fraflyttet }) => fraflyttet === undefined).length).toBe(3);
    const entry = await test.getEntry(idOf(answer));
    expect(entry).toMatchObject({
      ...{ tjeneste: 'BOLIGOPSLAG', doer: 'rest', kundenr: '9004', formaal: 'udlejning', udfald: 'leveret' },
      ...{ spurgt: ASKED, beskyttelse: ['markering'], prisklasse: 'boligopslag' },
    });
    expect(entry.personer).toHaveLength(5);
    expect(entry.felter).toContain('navn.adresseringsnavn');
  });

  it('is the same to the pages, whose entry names the user', async () => {
    const { beboere, journal } = await web.boligopslag(ASKED);
    expect(beboere).toEqual((await rest.lookUp(ASKED)).beboere);
    expect(await test.getEntry(idOf({ journal: journal ?? '' }))).toMatchObject({
      ...{ tjeneste: 'BOLIGOPSLAG', doer: 'web', personkode: 'DEMOBOL1', udfald: 'leveret' },
    });
  });

  it('is the same to the command line, whose entry names the operator and the user', async () => {
    const told = await boligopslag(test.house.desk, {
      ...{ keys: ASKED, personkode: 'DEMOBOL1', osUser: 'prøve', formaal: undefined, sag: '2026-17' },
    });
    const answer = await rest.lookUp(ASKED);
    expect('beboere' in told ? told.beboere : told).toEqual(answer.beboere?.map((one) => expect.objectContaining(one)));
  });

  it('can be asked for from a day as GCTP writes it', async () => {
    const { bolig } = await rest.lookUp({ ...ASKED, fra: daysAgo(30).replaceAll('-', '') });
    expect(bolig?.fra).toBe(daysAgo(30));
  });

  it('holds of nobody more than name, stay and mark', async () => {
    const { beboere = [] } = await rest.lookUp(ASKED);
    const allowed =
      'etage sidedoer adresseringsnavn fornavne mellemnavn efternavn tilflyttet tilflyttetUsikker fraflyttet fraflyttetUsikker beskyttet';
    for (const one of beboere) expect(allowed.split(' ')).toEqual(expect.arrayContaining(Object.keys(one)));
    const numbers = Object.values(BEBOERE).map(({ personnummer }) => personnummer);
    const bytes = rest.seen.join('\n');
    for (const planted of [...numbers, '8911', 'Foer Lejersen', 'Annulleret Lejersen'])
      expect(bytes).not.toContain(planted);
  });
});

it('the name of the protected goes out in rows that carry the mark, and nowhere else', async () => {
  const own = await webClient(test.url, 'DEMOBOL1', 'Demo#401');
  await own.boligopslag(ASKED);
  await own.boligopslag({ ...ASKED, ejer: OWNERS[1] });
  await own.lookUp({ personnummer: BEBOERE.beskyttet.personnummer });
  await own.ownLookups();
  const bytes = own.seen.join('\n');
  const rows = [...bytes.matchAll(/\{[^{}]*Skjult[^{}]*\}/g)].map(([row]) => row);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('"beskyttet":true');
  // As addressing name and as given name of that one row.
  expect(bytes.match(/Skjult/g)).toHaveLength(2);
});

it('is given by no door to who has not accepted the terms, until they are', async () => {
  const office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
  const gctp = gctpClient(test.url);
  const token = await gctp.signOn('DEMOBOL2', 'Demo#402');
  const named = { kundenr: '9004', version: 'privat' };
  expect(await office.act('vilkaar.ophoev', named)).toMatchObject(named);
  const [byRest, byWeb] = [await rest.lookUp(ASKED), await web.boligopslag(ASKED)];
  const byGctp = await gctp.call(token, 'BOLIGOPSLAG', { EJER, HNRID: HUSNUMMER_ID });
  const standing = await gctp.call(token, 'BOLIGLOEBENDE', {});
  const back = await office.act('vilkaar.accepter', { ...named, dokumentation: 'brev af i dag' });
  expect(byRest).toMatchObject({ status: 403, refused: 'retsspoergsmaal', question: { number: '13' } });
  expect(await test.getEntry(idOf(byRest))).toMatchObject({
    udfald: 'afslag:retsspoergsmaal:13',
    prisklasse: 'gratis',
  });
  expect(byWeb).toMatchObject({ question: { number: '13' } });
  expect([byGctp.kvit.v, standing.kvit.v]).toEqual(['9910', '9910']);
  expect(byGctp.kvit.t).toContain('13');
  expect(back).toMatchObject(named);
  expect((await rest.lookUp(ASKED)).beboere).toHaveLength(5);
});

describe('a refusal', () => {
  const refused = async (asked: object) => {
    const answer = await rest.lookUp(asked);
    return { ...answer, entry: await test.getEntry(idOf(answer)) };
  };

  it('is one and the same for who may not ask, who does not own, and where nobody lives', async () => {
    const next = { husnr: '13', husnummerId: '0a3f50b0-0000-4000-8000-000000000013' };
    registre.kendte.push({ ...(registre.kendte[0] ?? never()), ...next });
    const questions = [
      { ...ASKED, ejer: OWNERS[1] },
      { ...ASKED, husnummer: '13' },
      { ...ASKED, husnummer: '999' },
    ];
    const answers = [];
    for (const asked of questions) {
      registre.asked.length = 0;
      const { journal: _, entry, ...answer } = await refused(asked);
      answers.push({ answer, asked: [...registre.asked], udfald: entry.udfald });
    }
    const [first] = answers;
    expect(first?.answer).toMatchObject({ status: 403, refused: 'bolig-ikke-jeres' });
    for (const { answer, asked } of answers) {
      expect(answer).toEqual(first?.answer);
      expect(asked).toEqual(['adresser', 'beliggenhed', 'ejere']);
    }
    expect(answers.map(({ udfald }) => udfald.split(':').at(-1))).toEqual(['11', '12', '12']);
  });

  it('asks as much about a dwelling nobody knows as about one that somebody else owns', async () => {
    for (const husnummer of ['12', '999']) {
      registre.asked.length = 0;
      const { refused: code } = await refused({ ...ASKED, husnummer, etage: '1', sidedoer: 'tv', ejer: OWNERS[1] });
      expect(code).toBe('bolig-ikke-jeres');
      expect(registre.asked).toEqual(['adresser', 'beliggenhed', 'beliggenhed, bolig', 'ejere']);
    }
  });

  it('does not tell its user afterwards which control failed', async () => {
    await web.boligopslag({ ...ASKED, ejer: OWNERS[1] });
    const { lookups } = await web.ownLookups();
    expect(lookups[0]?.afslag).toEqual({
      da: expect.stringContaining('ingen sådan bolig'),
      en: expect.stringContaining('no such dwelling'),
    });
    // The time of day has such parts of its own.
    expect(JSON.stringify({ ...lookups[0], tid: '' })).not.toMatch(/:1[12]\b|kontrol|question/);
  });

  it.each(['adresser', 'beliggenhed', 'ejere'] as const)(
    'is given while %s do not answer, and has its entry',
    async (who) => {
      registre.silent = who;
      const answer = await refused(ASKED);
      registre.silent = undefined;
      expect(answer).toMatchObject({ status: 503, refused: 'midlertidigt-utilgaengelig' });
      expect(answer.entry).toMatchObject({
        udfald: 'afslag:midlertidigt-utilgaengelig',
        personer: [],
        prisklasse: 'gratis',
      });
    },
  );

  it.each([
    [{ ...OPGANG }, 'felt-mangler', 'ejer'],
    [{ ejer: EJER }, 'felt-mangler', 'kommune'],
    [{ ...ASKED, ejer: '12345678' }, 'ugyldigt-felt', 'ejer'],
    [{ ...ASKED, vejkode: 'abc' }, 'ugyldigt-felt', 'vejkode'],
    [{ ...ASKED, husnummer: '12-14' }, 'ugyldigt-felt', 'husnummer'],
    [{ ...ASKED, sidedoer: 'tv' }, 'felt-mangler', 'etage'],
    [{ ...ASKED, fra: '2026-02-30' }, 'ugyldigt-felt', 'fra'],
    [{ ...ASKED, fra: daysAgo(-1) }, 'ugyldigt-felt', 'fra'],
    [{ ...ASKED, fra: daysAgo(400) }, 'ugyldigt-felt', 'fra'],
    [{ ...ASKED, adresseId: '0a3f50a0-0000-4000-8000-000000000012' }, 'ugyldigt-felt', 'adresseId'],
    [{ ejer: EJER, adresseId: 'x' }, 'ugyldigt-felt', 'adresseId'],
    [{ ...ASKED, navn: 'Jensen' }, 'ukendt-felt', undefined],
    [{ ...ASKED, formaal: 'sundhed' }, 'retsspoergsmaal', undefined],
  ])('of %j names what is wrong', async (asked, code, felt) => {
    const answer = await refused(asked);
    expect(answer).toMatchObject({ refused: code, ...(felt === undefined ? {} : { felt }) });
    expect(answer.entry.udfald).toContain(`afslag:${code}`);
  });

  it('answers what is no request at all, and nobody unknown', async () => {
    const unread = /ulaeselig-forespoergsel|ugyldigt-felt/;
    for (const body of ['{', '[]', '"x"', '{"ejer":7}'])
      expect((await test.getEntry(idOf(await rest.send(body)))).udfald, body).toMatch(unread);
    expect((await rest.send(`{"ejer":"${'9'.repeat(70_000)}"}`)).refused).toMatch(unread);
    const nobody = await restClient(test.url, 'DEMOBOL2', 'forkert');
    expect(nobody.signedOn).toMatchObject({ status: 403 });
    expect(await nobody.lookUp(ASKED)).toMatchObject({ status: 401, refused: 'ukendt-kalder' });
  });

  it('is all that a replay comes to: what the registers said then is not kept', async () => {
    const { journal } = await rest.lookUp(ASKED);
    const entryId = idOf({ journal: journal ?? '' });
    const outcome = await test.house.desk.replay({
      ...{ doer: 'cli', kilde: 'lokal', credentials: { kind: 'operator', osUser: 'prøve', personkode: 'DEMOOPR1' } },
      ...{ entryId, begrundelse: 'prøve' },
    });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { refused: 'post-uden-svar' } });
  });
});

it('answers as a reckoning day by day does, through the front and the database', { timeout: 120_000 }, async () => {
  let rows = 0;
  for (const { house, n } of HOUSES) {
    const { askedDaysAgo, ejer } = house;
    const fra = askedDaysAgo === undefined ? {} : { fra: daysAgo(askedDaysAgo) };
    const { beboere, bolig } = await rest.lookUp({ ejer, ...keysOfHouse(n), ...fra });
    // The second owner's number is not tied to who asks.
    const expected = ejer === OWNERS[0] ? oracle(house) : undefined;
    const told = beboere?.map(({ etage, sidedoer, adresseringsnavn, tilflyttet, fraflyttet }) =>
      [adresseringsnavn, `${etage}/${sidedoer}`, tilflyttet, fraflyttet ?? ''].join(' '),
    );
    const wanted = expected?.map((row) => [nameOf(n, row.who), row.where, row.in, row.out ?? ''].join(' '));
    expect(told?.sort(), `house ${n}`).toEqual(wanted?.sort());
    // Of the days before the acquisition nothing is told, and nothing is claimed.
    if (bolig !== undefined) expect(bolig.fra >= bolig.erhvervet, `house ${n}`).toBe(true);
    rows += wanted?.length ?? 0;
  }
  expect(rows).toBeGreaterThan(30);
});

function never(): never {
  throw new Error('the registers of the test know an address');
}

it('the page of the service tells each operation, field and refusal, and holds no script', async () => {
  const page = await (await fetch(`${test.url}/rest/boligopslag/v1`)).text();
  for (const told of ['POST /opslag', 'husnummerId', 'tilflyttetUsikker', 'bolig-ikke-jeres', 'openapi.json'])
    expect(page).toContain(told);
  expect(page).not.toMatch(/<script|undefined|\[object/);
  const { paths } = JSON.parse(await (await fetch(`${test.url}/rest/boligopslag/v1/openapi.json`)).text());
  expect(Object.keys(paths)).toContain('/opslag');
});

describe('the examples of the reference', () => {
  const text = readFileSync(join(ROOT, 'docs/reference/boligopslag.md'), 'utf8');
  const codeIn = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(text)?.[1] ?? '';
  const run = async (command: string, args: readonly string[]) => {
    const env = { ...process.env, PERSONKODE: 'DEMOBOL2', KENDEORD: 'Demo#402', EJER, HNRID: HUSNUMMER_ID };
    const options = { env: { ...env, GCTP: `${test.url}/cpr-online-gctp/gctp` } };
    return (await promisify(execFile)(command, [...args], options)).stdout.trim().split('\n');
  };

  it('work in JavaScript', async () => {
    const rows = await run(process.execPath, ['--input-type=module', '--eval', codeIn('js')]);
    const day = (of: string) => of.replaceAll('-', '');
    expect(rows).toContain(`Skjult Lejersen;${day(daysAgo(60))};;X`);
    expect(rows).toContain(`Fraflyttet Lejersen;${day(ERHVERVET)};${day(daysAgo(55))};X`);
    expect(rows).toHaveLength(5);
  });

  it('work in a shell', async () => {
    const rows = await run('sh', ['-c', codeIn('sh')]);
    expect(rows.toSorted()).toEqual(
      ['Doed', 'Efter', 'Fraflyttet', 'Længe', 'Skjult'].map((name) => `${name} Lejersen`),
    );
  });
});

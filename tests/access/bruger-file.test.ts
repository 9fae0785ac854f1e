import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPaper } from '../../server/src/paper/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { choosePassword } from './choose-password.ts';

type Client = Awaited<ReturnType<typeof webClient>>;
type Row = Readonly<
  Record<'linje' | 'personkode' | 'navn' | 'handling' | 'til' | 'link' | 'engangskendeord', string>
> & {
  readonly fejl?: { readonly felt: string; readonly da: string };
};

let test: TestHouse;
let dap: Client;

beforeAll(async () => {
  test = await openTestHouse();
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
});
afterAll(() => test.close());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const rows = (answer: object, name: string) => (answer as Record<string, readonly Row[]>)[name] ?? [];
const count = async () => (await dap.act('bruger.soeg'))['antal'];

const HEADINGS =
  'Handling;Personkode;Navn;Art;E-mail;Ejer;Profiler;Gældende fra;Gældende til;Ansat fra;Ansat til;Grund';
const MIXED = [
  HEADINGS,
  'opret;FIL00001;Anna Andersen;medarbejder;anna@example.dk;;100 127;;31-12-2099;;;Prøve',
  ';;"Bo; Bosen";;;;;;;01.01.2020;;Prøve',
  'opret;SYSFIL01;Fagsystem;system;;FIL00001;;;;;;Prøve',
  'luk;DEMOKOM1;;;;;;;;;;Prøve',
  'opret;FIL00002;;;;;;;;;;Prøve',
  'opret;DEMOSTA1;Optaget;;;;;;;;;Prøve',
  'opret;FIL00003;Dobbelt;;;;;;;;;Prøve',
  'opret;FIL00003;Dobbelt;;;;;;;;;Prøve',
  'luk;DEMOSTA1;;;;;;;;;;Prøve',
  'genaktiver;DEMOSYS1;;;;;;;;;;Prøve',
  'opret;FIL00004;Profil;;;;100 140;;;;;Prøve',
  'opret;FIL00005;Dag;;;;;;31-02-2099;;;Prøve',
  'opret;FIL00006;Uden Ejer;system;;INGENSOM;;;;;;Prøve',
  'opret;FIL00007;Administrator;;;;200;;;;;Prøve',
].join('\r\n');

describe('a file of users', () => {
  it('is tried first: every row with what is wrong, and nothing is done', async () => {
    const before = await count();
    const tried = await dap.act('bruger.indlaes-proev', { fil: base64(MIXED) });
    expect(tried).toMatchObject({ antal: 14, fejl: 10 });
    expect(rows(tried, 'raekker').map(({ linje, fejl }) => [linje, fejl?.felt ?? ''])).toEqual([
      ...[
        [2, ''],
        [3, ''],
        [4, ''],
        [5, ''],
        [6, 'navn'],
        [7, 'personkode'],
        [8, 'personkode'],
        [9, 'personkode'],
      ],
      ...[
        [10, 'personkode'],
        [11, 'handling'],
        [12, 'profiler'],
        [13, 'til'],
        [14, 'ejer'],
        [15, 'profiler'],
      ],
    ]);
    const faults = rows(tried, 'raekker').map(({ fejl }) => fejl?.da);
    expect(faults[9]).toContain('enkeltvis');
    expect(faults[6]).toBe('Personkoden står i flere rækker af filen.');
    expect([faults[4], faults[11]]).toEqual(['Et felt mangler at blive udfyldt.', 'Skriv dagen som ÅÅÅÅ-MM-DD.']);
    // What is made is made when the file is taken in, and no sooner.
    expect(rows(tried, 'raekker')[1]).not.toHaveProperty('personkode');
    expect(await count()).toBe(before);
    const entry = await test.getEntry(tried.journal);
    expect(entry.spurgt).toEqual({ fil: `${base64(MIXED).length} tegn` });
  });

  it('does nothing at all when all rows are wanted and one is wrong', async () => {
    const before = await count();
    const refused = await dap.act('bruger.indlaes', { fil: base64(MIXED), raekker: 'alle' });
    expect(refused).toMatchObject({ refused: 'ugyldigt-felt', felt: 'fil' });
    expect(await count()).toBe(before);
  });

  it('does the good rows when that is wanted, and tells how each is let in once, also as a file', async () => {
    const karla = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
    const done = await dap.act('bruger.indlaes', { fil: base64(MIXED), raekker: 'gode' });
    expect(done).toMatchObject({ oprettet: 3, lukket: 1, udeladt: 10 });
    const [anna, bo, system] = rows(done, 'brugere');
    expect([anna?.navn, bo?.navn, system?.navn]).toEqual(['Anna Andersen', 'Bo; Bosen', 'Fagsystem']);
    expect([anna?.til, anna?.link, system?.til]).toEqual(['anna@example.dk', undefined, undefined]);
    const chosen = await choosePassword(test.url, bo?.link);
    expect((await webClient(test.url, bo?.personkode ?? '', chosen)).status).toBe(200);
    expect(await karla.act('bruger.list')).toMatchObject({ refused: 'ukendt-kalder' });
    const fil = done['fil'] as { readonly bytes: string };
    const text = Buffer.from(fil.bytes, 'base64').toString('utf8');
    expect(text.startsWith('\uFEFFPersonkode;Navn;Handling;Sendt til;Link;Engangskendeord\r\n')).toBe(true);
    expect(text).toContain(`${bo?.personkode};"Bo; Bosen";opret;;${test.url}${bo?.link}`);
    expect(text).toContain('FIL00001;Anna Andersen;opret;anna@example.dk;;');
    expect(JSON.stringify(await test.getEntry(done.journal))).not.toContain(bo?.link ?? 'none');
    // The same file again makes nobody twice, but for the one without a code of its own.
    const again = await dap.act('bruger.indlaes-proev', { fil: base64(MIXED) });
    expect(again).toMatchObject({ fejl: 13 });
    expect(rows(again, 'raekker')[0]?.fejl?.da).toContain('Personkoden FIL00001 er taget.');
  });

  it('is refused when it cannot be read, or has a heading that is none of ours', async () => {
    const wrong: readonly [string, string][] = [
      ['', 'fil'],
      ['Navn\r\n', 'fil'],
      ['PK\u0003\u0004 no zip file', 'fil'],
      ['Navn;Navn\r\nA;B\r\n', 'fil'],
      ['Navn;Løn\r\nA;1\r\n', 'fil: Løn'],
      // The quote would take in every row behind it.
      ['Navn;Grund\r\nA;"g\r\nB;g\r\nC;g', 'fil'],
    ];
    const told = new Set<unknown>();
    for (const [text, field] of wrong) {
      const tried = await dap.act('bruger.indlaes-proev', { fil: base64(text) });
      expect(tried.felt, text).toBe(field);
      told.add(tried['da']);
    }
    expect([...told].slice(1)).toEqual([
      expect.stringContaining('anførselstegn'),
      expect.stringContaining('to gange'),
      expect.stringMatching(/Overskriften »Løn« kendes ikke. Brug: handling, /),
    ]);
  });

  it('that is too large is told from what is no base64', async () => {
    for (const [fil, da] of [
      ['Navn;Løn', /base64/],
      ['A'.repeat(8_000_001), /for stor/],
    ] as const) {
      const tried = await dap.act('bruger.indlaes-proev', { fil });
      expect(tried).toMatchObject({ refused: 'ugyldigt-felt', felt: 'fil', da: expect.stringMatching(da) });
    }
  });

  it('can be a spreadsheet', async () => {
    const columns = ['Navn', 'Ansat fra', 'Begrundelse'];
    const table = {
      navn: 'x',
      columns,
      rows: [
        ['Ark Arksen', '2020-01-01', 'Prøve'],
        ['=1+1', '', 'Prøve'],
      ],
    };
    const { bytes } = await createPaper().table(table, 'excel');
    const tried = await dap.act('bruger.indlaes-proev', { fil: Buffer.from(bytes).toString('base64') });
    expect(tried).toMatchObject({ antal: 2, fejl: 0 });
    expect(rows(tried, 'raekker').map(({ navn }) => navn)).toEqual(['Ark Arksen', '=1+1']);
  });

  it('of 5,000 rows is taken in within seconds', async () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, n) => `STOR${String(n).padStart(4, '0')};Stor ${n};s${n}@example.dk;100;Prøve`,
    );
    const fil = base64(['Personkode;Navn;E-mail;Profiler;Grund', ...lines].join('\r\n'));
    const tried = performance.now();
    expect(await dap.act('bruger.indlaes-proev', { fil })).toMatchObject({ antal: 5_000, fejl: 0 });
    const started = performance.now();
    expect(await dap.act('bruger.indlaes', { fil, raekker: 'alle' })).toMatchObject({ oprettet: 5_000 });
    const done = performance.now();
    expect((await dap.act('udbakke.list'))['breve']).toHaveLength(200);
    const fewer = lines.slice(0, 50).map((line) => line.replace(/^STOR/, 'ENGA'));
    const given = {
      fil: base64(['Personkode;Navn;E-mail;Profiler;Grund', ...fewer].join('\r\n')),
      adgang: 'engangskendeord',
    };
    const told = rows(await dap.act('bruger.indlaes', { ...given, raekker: 'alle' }), 'brugere');
    expect(new Set(told.map(({ engangskendeord }) => engangskendeord)).size).toBe(50);
    console.log(`5,000 rows: tried in ${Math.round(started - tried)} ms, taken in ${Math.round(done - started)} ms`);
    const { brugere } = await dap.act('bruger.soeg', { tekst: 'STOR4999' });
    expect(brugere).toMatchObject([{ profiler: [{ profil: '100' }] }]);
    expect(done - started).toBeLessThan(20_000);
  });
});

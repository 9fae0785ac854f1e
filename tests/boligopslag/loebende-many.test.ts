import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPaper } from '../../server/src/paper/index.ts';
import type { TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { ADRESSE_ID, EJER, HUSNUMMER_ID, openOpgangHouse } from './opgang.ts';
import { testRegistre } from './registre.ts';

const registre = testRegistre();
let test: TestHouse;
let berit: Awaited<ReturnType<typeof webClient>>;

beforeAll(async () => {
  test = await openOpgangHouse(registre);
  berit = await webClient(test.url, 'DEMOBOL1', 'Demo#401');
});
afterAll(() => test.close());

interface Listed {
  readonly loebendeId: string;
  readonly gyldigTil: string;
  readonly grund?: string;
  readonly koersler: readonly object[];
}
const list = async () => (await berit.act('loebende.list'))['loebende'] as readonly Listed[];

describe('a file of dwellings', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const FILE = [
    'Handling;Ejer;Adresse;Adresse-id;Husnummer-id;Kommune;Vejkode;Husnummer;Etage;Dør;Hver;E-post;Sag',
    `opret;${EJER};Prøvevej 12, 2. tv;;;;;;;;Måned;;S-1`,
    `;${EJER};;${ADRESSE_ID};;;;;;;;berit@example.dk;`,
    `opret;${EJER};;;;461;8933;12;;;;;`,
    `opret;${EJER};Prøvevej 999;;;;;;;;;;`,
    `opret;${EJER};;;${HUSNUMMER_ID.slice(0, -1)}9;;;;;;;;`,
    `opret;12345674;Prøvevej 12;;;;;;;;;;`,
    `opret;;Prøvevej 12;;;;;;;;;;`,
    `opret;${EJER};prøvevej 12, 2. tv, 5000 Odense C;;;;;;;;;;`,
    `opret;${EJER};Prøvevej 12;;;;;;;;hvert år;;`,
    `opret;${EJER};;;;461;;12;;;;;`,
    `slet;${EJER};Prøvevej 12;;;;;;;;;;`,
    `ophør;${EJER};;${ADRESSE_ID.slice(0, -1)}9;;;;;;;;;`,
  ].join('\r\n');
  const running = async () => (await list()).filter(({ grund }) => grund === undefined);
  const usual = { hver: 'uge', epost: 'alle@example.dk' };

  it('is tried first: each row with its address or with what is wrong, and nothing is done', async () => {
    const tried = await berit.act('loebende.indlaes-proev', { ...usual, fil: base64(FILE) });
    expect(tried).toMatchObject({ antal: 12, fejl: 9 });
    const raekker = tried['raekker'] as readonly {
      readonly linje: number;
      readonly adresse?: string;
      readonly fejl?: { readonly felt: string; readonly da: string };
    }[];
    expect(raekker.map(({ linje, fejl }) => [linje, fejl?.felt ?? ''])).toEqual([
      ...[
        [2, ''],
        [3, ''],
        [4, ''],
        [5, 'adresse'],
        [6, 'husnummer-id'],
        [7, 'ejer'],
        [8, 'ejer'],
      ],
      ...[
        [9, 'adresse'],
        [10, 'hver'],
        [11, 'vejkode'],
        [12, 'handling'],
        [13, 'adresse-id'],
      ],
    ]);
    expect(raekker[0]?.adresse).toBe('Prøvevej 12, 2. tv, 5000 Odense C');
    expect(raekker[3]?.fejl?.da).toBe('DAR kender ingen sådan adresse.');
    expect(await running()).toEqual([]);
    expect((await test.getEntry(tried.journal)).spurgt).toEqual({ ...usual, fil: `${base64(FILE).length} tegn` });
  });

  it('follows nothing where all rows are wanted and one is wrong, and else those that are right', async () => {
    const fil = base64(FILE);
    expect(await berit.act('loebende.indlaes', { ...usual, fil, raekker: 'alle' })).toMatchObject({
      refused: 'ugyldigt-felt',
      felt: 'fil',
    });
    expect(await running()).toEqual([]);
    const done = await berit.act('loebende.indlaes', { ...usual, fil, raekker: 'gode' });
    expect(done).toMatchObject({ oprettet: 3, ophoert: 0, udeladt: 9 });
    expect(await test.getEntry(done.journal)).toMatchObject({ spurgt: { oprettet: '3', ophoert: '0', udeladt: '9' } });
    expect(await running()).toMatchObject([
      {
        ...{ betegnelse: 'Prøvevej 12, 1. tv, 5000 Odense C', spurgt: { ejer: EJER, adresseId: ADRESSE_ID } },
        ...{ hver: 'uge', epost: 'berit@example.dk' },
      },
      { betegnelse: 'Prøvevej 12, 2. tv, 5000 Odense C', hver: 'maaned', sag: 'S-1', personkode: 'DEMOBOL1' },
      { betegnelse: 'Prøvevej 12, 5000 Odense C', spurgt: { husnummerId: HUSNUMMER_ID }, epost: 'alle@example.dk' },
    ]);
    // How often may stand in the rows alone, and then in each.
    const often = Buffer.from(`Ejer;Adresse;Hver\n${EJER};Ingensteds 1;dag\n${EJER};Prøvevej 12;`).toString('base64');
    const { raekker } = await berit.act('loebende.indlaes-proev', { fil: often, formaal: 'udlejning' });
    expect(raekker).toMatchObject([{ fejl: { felt: 'adresse' } }, { fejl: { felt: 'hver' } }]);
    // What is followed is followed once.
    const followed = { ejer: EJER, 'husnummer-id': HUSNUMMER_ID, hver: 'uge' };
    expect(await berit.act('loebende.indlaes-proev', { ...usual, fil })).toMatchObject({ fejl: 12 });
    expect(await berit.act('loebende.opret', followed)).toMatchObject({ refused: 'foelges-allerede', felt: 'adresse' });
  });

  it('can be a spreadsheet, ends what it says so of, and begins it anew', async () => {
    const columns = ['Action', 'Owner', 'Address', 'How often'];
    const rows = [
      ['ophør', EJER, 'Prøvevej 12', ''],
      ['opret', EJER, 'Prøvevej 12', 'every day'],
    ];
    const { bytes } = await createPaper().table({ navn: 'x', columns, rows }, 'excel');
    const fil = Buffer.from(bytes).toString('base64');
    expect(await berit.act('loebende.indlaes', { ...usual, fil, raekker: 'alle' })).toMatchObject({
      ...{ oprettet: 1, ophoert: 1, udeladt: 0 },
    });
    expect(await running()).toHaveLength(3);
    const none = base64(`Handling;Ejer;Adresse\r\nluk;${EJER};Prøvevej 12\r\nluk;${EJER};Prøvevej 12`);
    expect((await berit.act('loebende.indlaes-proev', { ...usual, fil: none }))['raekker']).toMatchObject([
      { linje: 2, adresse: 'Prøvevej 12, 5000 Odense C' },
      { linje: 3, fejl: { felt: 'handling', da: 'Boligen følges ikke.' } },
    ]);
  });

  it('is refused where no row can be read, and where the registers do not answer', async () => {
    for (const [text, felt] of [
      ['Ejer', 'fil'],
      ['Ejer;Husleje\r\n1;2', 'fil: Husleje'],
    ] as const) {
      expect(await berit.act('loebende.indlaes-proev', { ...usual, fil: base64(text) })).toMatchObject({ felt });
    }
    registre.silent = 'adresser';
    expect(await berit.act('loebende.indlaes-proev', { ...usual, fil: base64(FILE) })).toMatchObject({
      refused: 'midlertidigt-utilgaengelig',
    });
    registre.silent = undefined;
  });

  it('is undone in one: many are ended at a time, and nobody ends those of others', async () => {
    const loebende = (await running()).map(({ loebendeId }) => loebendeId).join('\n');
    const other = await webClient(test.url, 'DEMOUDL1', 'Demo#501');
    expect(await other.act('loebende.ophoer-flere', { loebende })).toMatchObject({ refused: 'findes-ikke' });
    expect(await berit.act('loebende.ophoer-flere', { loebende: 'alle' })).toMatchObject({ felt: 'loebende' });
    const ended = await berit.act('loebende.ophoer-flere', { loebende });
    expect(ended).toMatchObject({ ophoert: 3 });
    expect(await test.getEntry(ended.journal)).toMatchObject({ spurgt: { ophoert: '3' }, personkode: 'DEMOBOL1' });
    expect(await running()).toEqual([]);
    expect((await list()).filter(({ grund }) => grund === 'opsagt').length).toBeGreaterThan(2);
  });
});

describe('a run that is killed in the middle', () => {
  const LOOKUPS = 40;
  const AT_ONCE = 16;
  let since = '';

  const entries = () =>
    test.house.journal.search({ kundenr: '9004', tjeneste: 'BOLIGOPSLAG', doer: 'ur', fra: since, limit: 200 });
  const runs = async () =>
    (await list()).filter(({ gyldigTil }) => gyldigTil === 'infinity').flatMap((one) => one.koersler);

  it('is finished by the next: each is paid for once and told of once, and only what was in flight is asked again', async () => {
    since = new Date().toISOString();
    const gyldigFra = since;
    const of = { kundenr: '9004', personkode: 'DEMOBOL1', betegnelse: 'Prøvevej 12', gyldigFra, epost: 'k@example.dk' };
    const how = { spurgt: { ejer: EJER, husnummerId: HUSNUMMER_ID }, formaal: undefined, sag: undefined };
    await test.house.office.within('alle', gyldigFra, async ({ loebende }) => {
      const ids = Array.from({ length: LOOKUPS }, () => crypto.randomUUID());
      await loebende.add(ids.map((loebendeId) => ({ ...of, ...how, hver: 'uge', loebendeId })));
      return {};
    });
    expect(await test.house.desk.runStandingLookups(AbortSignal.abort())).toBe(0);
    // One handful whole, and of the next some: they stand in the journal, and nothing of it is kept.
    const paidBefore = AT_ONCE + 7;
    const program = join(import.meta.dirname, 'run-standing-stuck.ts');
    const child = spawn(process.execPath, [program, test.dataDir, String(paidBefore)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = once(child, 'exit');
    try {
      await vi.waitFor(async () => expect(await entries()).toHaveLength(paidBefore), {
        timeout: 50_000,
        interval: 100,
      });
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
    expect(await runs()).toHaveLength(AT_ONCE);
    expect(await test.house.desk.runStandingLookups()).toBe(LOOKUPS - AT_ONCE);

    const all = await entries();
    const paid = all.filter(({ prisklasse }) => prisklasse === 'boligopslag').map(({ entryId }) => entryId);
    expect(paid).toHaveLength(LOOKUPS);
    const repeated = all.filter(({ prisklasse }) => prisklasse === 'gratis');
    expect(repeated).toHaveLength(7);
    for (const { bemaerkning } of repeated) expect(paid).toContain(/^repeats (\S+), /.exec(bemaerkning ?? '')?.[1]);
    expect(await runs()).toHaveLength(LOOKUPS);
    expect(await test.house.desk.runStandingLookups()).toBe(0);
  }, 60_000);
});

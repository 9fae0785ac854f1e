import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openParts } from '../../bench/desk-parts.ts';
import { createDesk } from '../../server/src/desk/index.ts';
import { danishInstant, endOfDay, startOfDay } from '../../server/src/ground/bitemporal/index.ts';
import { readInstant } from '../../server/src/storage/times.ts';
import { choosePassword } from '../access/choose-password.ts';
import type { TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import {
  type AddUser,
  AT,
  codeOf,
  type DoAct,
  FRIST,
  GYLDIG_TIL,
  NAT,
  openCampaignHouse,
  textOfPdf,
} from './campaign-house.ts';

let test: TestHouse;
let act: DoAct;
let addUser: AddUser;
let kode: string;
let person: Awaited<ReturnType<typeof webClient>>;
let privat: Awaited<ReturnType<typeof webClient>>;
let named: string;

const end = endOfDay(startOfDay(GYLDIG_TIL));
const dayEnd = end === 'infinity' ? end : new Date(danishInstant(end)).toISOString();
const STATED = { myndighed: 'opdigtet  kommune', kundenr: '9001', personkode: 'DEMODAP1' };
const stateOf = async (personkode: string) => {
  const { rows } = await test.house
    .pool('opencpr_access_reader')
    .query<Record<string, string>>(
      'SELECT tilstand, kendeord, kampagne_id IS NOT NULL AS ude, gyldig_til FROM access.bruger WHERE personkode = $1',
      [personkode],
    );
  return { ...rows[0], gyldig_til: readInstant(rows[0]?.['gyldig_til'] ?? 'infinity') };
};
const entriesOf = async (tjeneste: string) =>
  test.house.journal.search({ kundenr: 'operatoer', tjeneste, limit: 1_000 });

beforeAll(async () => {
  ({ test, act, addUser } = await openCampaignHouse());
  person = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
  privat = await webClient(test.url, 'DEMOPRI1', 'Demo#301');
  expect(await act('before', 'kampagne.planlaeg', { nat: NAT, frist: FRIST }, 'DEMOCPR1')).toMatchObject({
    myndigheder: 2,
  });
  expect(await act('before', 'kampagne.breve', {}, 'DEMOCPR1')).toMatchObject({ lavet: 2, ialt: 2, mangler: 0 });
  kode = await codeOf(act, 'DEMOSIK1');
});
afterAll(() => test.close());

describe('before the night', () => {
  it('4 stores the code as a keyed hash only, and shows it once, to the security officer', async () => {
    const dump = await test.house
      .pool('opencpr_access_reader')
      .query('SELECT to_jsonb(m)::text AS row FROM access.kampagne_myndighed m');
    for (const secret of [kode, kode.replace('-', '')]) expect(JSON.stringify(dump.rows)).not.toContain(secret);
    const again = await act('before', 'kampagne.brev', {}, 'DEMOSIK1');
    expect(textOfPdf(again.bytes ?? new Uint8Array())).not.toContain(kode);
    for (const other of ['DEMODAP1', 'DEMOCPR1', undefined]) {
      expect(await act('before', 'kampagne.brev', {}, other)).toMatchObject({ refused: 'handling-ikke-tilladt' });
    }
  });

  it('11 accepts the naming of an administrator, without effect', async () => {
    expect(await act('before', 'kampagne.navngiv', { personkode: 'MEDARB01' }, 'DEMOSIK1')).toMatchObject({
      refused: 'retsspoergsmaal',
      question: { number: 'G02' },
    });
    const done = await act('before', 'kampagne.navngiv', { personkode: 'DAPSTA01' }, 'DEMOSIK1');
    expect(done).toMatchObject({ refused: 'retsspoergsmaal' });
    const before = await stateOf('DEMODAP1');
    const naming = await act('before', 'kampagne.navngiv', { personkode: 'DEMODAP1' }, 'DEMOSIK1');
    expect(naming).toMatchObject({ kundenr: '9001', personkode: 'DEMODAP1', virkerFra: AT.open });
    named = String(naming['link']);
    expect(await stateOf('DEMODAP1')).toEqual(before);
    expect(await webClient(test.url, 'DEMODAP1', 'Demo#103')).toMatchObject({ status: 200 });
    await expect(choosePassword(test.url, named)).rejects.toThrow('link-ugyldigt');
  });

  it('reminds those who have named nobody, by a letter to the authority that has no code', async () => {
    await act('before', 'kunde.ret', { kundenr: '9002', epost: 'styrelsen@eksempel.invalid' }, 'DEMOCPR1');
    const letters = async () => (await act('before', 'udbakke.list', {}, 'DEMOCPR1'))['breve'] as readonly object[];
    const remind = (hours: number, ryk = 'ja') =>
      act(new Date(Date.parse(AT.before) + hours * 3_600_000).toISOString(), 'kampagne.rykkere', { ryk }, 'DEMOCPR1');
    expect(await remind(0, 'nej')).toMatchObject({ rykket: 0, myndigheder: [{ rykket: false }] });
    expect(await letters()).toEqual([]);
    expect(await remind(0)).toMatchObject({ rykket: 1, myndigheder: [{ kundenr: '9002', rykket: true }] });
    expect(await remind(23)).toMatchObject({ rykket: 0 });
    const written = await letters();
    expect(written).toMatchObject([{ kundenr: '9002', til: 'styrelsen@eksempel.invalid', harLink: false }]);
    expect(JSON.stringify(written)).toMatch(/^(?!.*[0-9A-Z]{5}-[0-9A-Z]{5}).*00 12 34 56/);
    expect(await remind(24)).toMatchObject({ rykket: 1 });
    expect(await act('before', 'kampagne.inaktiver', {}, 'DEMOCPR1')).toMatchObject({ question: { number: 'G02' } });
  });
});

describe('the night', () => {
  it('6 is one transaction whose manifest has as many rows as the journal has entries', async () => {
    expect(await person.lookUp({ personnummer: '0101010000' })).not.toMatchObject({ refused: 'ukendt-kalder' });
    // 9001: DEMOKOM1, DEMODAP1, DEMOSIK1, DAPTO001, MEDARB01-02; 9002: DEMOSTA1, DAPSTA01.
    expect(await act('night', 'kampagne.inaktiver', {}, 'DEMOCPR1')).toMatchObject({ inaktiveret: 8 });
    const { rows } = await test.house
      .pool('opencpr_access_reader')
      .query('SELECT entry_id FROM access.kampagne_bruger ORDER BY 1');
    const entries = await entriesOf('kampagne.inaktiveret');
    expect(entries.map(({ entryId }) => entryId).toSorted()).toEqual(rows.map((row) => row.entry_id));
    expect(entries.find(({ personkode }) => personkode === 'DEMOKOM1')).toMatchObject({
      kundenr: '9001',
      tid: AT.night,
    });
  });

  it('7 happens once, however often it is begun', async () => {
    expect(await act('early', 'kampagne.inaktiver', {}, 'DEMOCPR1')).toMatchObject({ refused: 'forkert-tilstand' });
    expect(await test.house.desk.writeManifests()).toBe(0);
    expect(await entriesOf('kampagne.inaktiveret')).toHaveLength(8);
  });

  it('1 leaves no human session that is answered, and no old password', async () => {
    expect(await person.lookUp({ personnummer: '0101010000' })).toMatchObject({ refused: 'ukendt-kalder' });
    for (const [personkode, password] of [
      ['DEMOKOM1', 'Demo#101'],
      ['MEDARB01', 'Gammel#01'],
      ['DEMODAP1', 'Demo#103'],
    ]) {
      expect(await webClient(test.url, personkode ?? '', password ?? '')).not.toMatchObject({ status: 200 });
    }
    const { rows } = await test.house
      .pool('opencpr_access_reader')
      .query(
        `SELECT count(*)::int AS sessions FROM access.session s JOIN access.bruger b USING (personkode) WHERE b.kundenr LIKE '900_' AND b.art = 'medarbejder' AND b.kundenr <> '9003'`,
      );
    expect(rows).toEqual([{ sessions: 0 }]);
  });

  it('8 leaves systems and private customers as they were', async () => {
    expect(await stateOf('DEMOSYS1')).toMatchObject({ tilstand: 'aktiv', ude: false });
    expect(await webClient(test.url, 'DEMOSYS1', 'Demo#102')).toMatchObject({ status: 200 });
    expect(await privat.lookUp({ personnummer: '0101010000' })).not.toMatchObject({ refused: 'ukendt-kalder' });
    expect(await webClient(test.url, 'DEMOKUN1', 'Demo#012')).toMatchObject({ status: 200 });
  });

  it('is not undone by opening users, nor by wrong passwords', async () => {
    expect(await test.house.administration.reopenBruger('MEDARB01')).toBe(false);
    for (let tries = 0; tries < 6; tries += 1) await webClient(test.url, 'MEDARB01', `Forkert#${tries}`);
    expect(await stateOf('MEDARB01')).toMatchObject({ tilstand: 'inaktiv', ude: true });
  });
});

describe('the morning', () => {
  it('lets the named ones in before 08:00, by the link of the naming', async () => {
    expect(await act('early', 'kampagne.morgen', {}, 'DEMOCPR1')).toMatchObject({ question: { number: 'G02' } });
    expect(await act('morning', 'kampagne.morgen', {}, 'DEMOCPR1')).toMatchObject({ genaktiveret: 1 });
    expect(await stateOf('DEMODAP1')).toMatchObject({ tilstand: 'aktiv', ude: false });
    expect(await webClient(test.url, 'DEMODAP1', 'Demo#103')).not.toMatchObject({ status: 200 });
    // Not even who chooses it anew has the old password again.
    await expect(choosePassword(test.url, named, 'Demo#103')).rejects.toThrow('kendeord-ugyldigt');
    const chosen = await choosePassword(test.url, named);
    expect(await webClient(test.url, 'DEMODAP1', chosen)).toMatchObject({ status: 200 });
  });

  it('2 lets in one administrator of an authority, and a second never', async () => {
    const second = { ...STATED, personkode: 'DAPTO001', kode };
    expect(await act('open', 'kampagne.opkald', second, 'DEMOKUN1')).toMatchObject({ question: { number: 'G02' } });
    expect(await stateOf('DAPTO001')).toMatchObject({ tilstand: 'inaktiv' });
  });

  it('2 lets in one of two at once', async () => {
    await addUser('9002', 'SIKSTA01');
    // A new letter for 9002, whose code the office never sees: its officer opens it.
    await test.house.administration.nameSikkerhedsansvarlig(
      { kundenr: '9002', personkode: 'SIKSTA01' },
      '2026-01-01T00:00:00.000Z',
    );
    await addUser('9002', 'DAPSTA02', { dap: true });
    const code = await codeOf(act, 'SIKSTA01');
    const stated = { myndighed: 'Styrelsen for Eksempler', kundenr: '9002', kode: code };
    // Not a minute before the customer centre opens.
    expect(await act('morning', 'kampagne.opkald', { ...stated, personkode: 'DAPSTA01' }, 'DEMOKUN1')).toMatchObject({
      question: { da: 'Det er for tidligt efter kampagnens plan.' },
    });
    const both = await Promise.all(
      ['DAPSTA01', 'DAPSTA01', 'DAPSTA01'].map((personkode) =>
        act('day', 'kampagne.opkald', { ...stated, personkode, adgang: 'engangskendeord' }, 'DEMOKUN1'),
      ),
    );
    const [letIn, ...more] = both.filter(({ refused }) => refused === undefined);
    expect(more).toEqual([]);
    const desk = createDesk({ ...openParts(test.house), clock: { now: () => Date.parse(AT.day) } });
    const asked = {
      approach: { doer: 'web', kilde: '127.0.0.1' },
      kanal: 'web',
      personkode: 'DAPSTA01',
      password: String(letIn?.['engangskendeord']),
    } as const;
    expect(await desk.signOn(asked)).toMatchObject({ kind: 'refused', refusal: { refused: 'kendeord-udloebet' } });
    expect(await desk.signOn({ ...asked, change: { password: 'Nyt-Kende0rd' } })).toMatchObject({ kind: 'signed-on' });
    expect(both.filter(({ refused }) => refused === 'retsspoergsmaal')).toHaveLength(2);
    // 4: the code works once.
    expect(await act('day', 'kampagne.opkald', { ...stated, personkode: 'DAPSTA01' }, 'DEMOKUN1')).toMatchObject({
      refused: 'retsspoergsmaal',
    });
    expect(await entriesOf('kampagne.opkald')).not.toHaveLength(0);
    expect(JSON.stringify(await entriesOf('kampagne.opkald'))).not.toContain(code);
  });
});

describe('verifying', () => {
  const asked = { personkode: 'MEDARB01', grund: 'sagsbehandling', gyldigTil: GYLDIG_TIL };

  it('is done one by one, with a reason and an end, and gives a link to choose a password by', async () => {
    expect(await act('day', 'kampagne.verificer', { personkode: 'MEDARB01' }, 'DEMODAP1')).toMatchObject({
      refused: 'felt-mangler',
    });
    expect(await act('day', 'kampagne.verificer', { ...asked, gyldigTil: '2026-01-01' }, 'DEMODAP1')).toMatchObject({
      felt: 'gyldigTil',
    });
    const own = await act('day', 'kampagne.verificer', { ...asked, personkode: 'DEMODAP1' }, 'DEMODAP1');
    expect(own).toMatchObject({ question: { number: 'M29' } });
    const done = await act('day', 'kampagne.verificer', asked, 'DEMODAP1');
    expect(done).toMatchObject({ personkode: 'MEDARB01' });
    expect(await stateOf('MEDARB01')).toMatchObject({ tilstand: 'aktiv', gyldig_til: dayEnd });
    expect(await act('day', 'kampagne.verificer', asked, 'DEMODAP1')).toMatchObject({ refused: 'forkert-tilstand' });
    const told = await act('day', 'kampagne.myndighed', {}, 'DEMODAP1');
    const waiting = { personkode: 'MEDARB01', forloeb: 'afventer-kendeord' };
    expect(told['brugere']).toContainEqual(expect.objectContaining(waiting));
    await expect(choosePassword(test.url, done['link'], 'Gammel#01')).rejects.toThrow('kendeord-ugyldigt');
    await choosePassword(test.url, done['link']);
    const after = await act('day', 'kampagne.myndighed', {}, 'DEMODAP1');
    expect(after['brugere']).toContainEqual(expect.objectContaining({ ...waiting, forloeb: 'verificeret' }));
    const listed = await act('day', 'bruger.soeg', { tekst: 'MEDARB01' }, 'DEMODAP1');
    expect(listed['brugere']).toMatchObject([{ behov: { grund: asked.grund } }]);
    expect(told['brugere']).toContainEqual(expect.objectContaining({ personkode: 'DEMODAP1', forloeb: 'verificeret' }));
    expect(told['brugere']).toContainEqual(expect.objectContaining({ personkode: 'MEDARB02', forloeb: 'inaktiveret' }));
  });

  it('5 reaches the own authority only, in the act and in the database', async () => {
    const other = { ...asked, personkode: 'DEMOSTA1' };
    expect(await act('day', 'kampagne.verificer', other, 'DEMODAP1')).toMatchObject({ refused: 'findes-ikke' });
    const client = await test.house.pool('opencpr_access_administrator').connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('opencpr.kundenr', '9001', true)`);
      for (const table of ['kampagne_bruger', 'kampagne_myndighed']) {
        const { rowCount } = await client.query(
          `UPDATE access.${table} SET kampagne_id = kampagne_id WHERE kundenr = '9002'`,
        );
        expect(rowCount, table).toBe(0);
      }
      const { rows } = await client.query('SELECT DISTINCT kundenr FROM access.kampagne_bruger');
      expect(rows).toEqual([{ kundenr: '9001' }]);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('9 a DAP administrator cannot give profile 200, and 10 nobody has 100 with 140', async () => {
    const client = await test.house.pool('opencpr_access_administrator').connect();
    const give = (profil: string, reach: string, personkode = 'MEDARB01') =>
      client
        .query('BEGIN')
        .then(() => client.query(`SELECT set_config('opencpr.kundenr', $1, true)`, [reach]))
        .then(() =>
          client.query(
            `INSERT INTO access.bruger_profil (kundenr, personkode, profil, gyldig_fra) VALUES ('9001', $1, $2, now())`,
            [personkode, profil],
          ),
        )
        .finally(() => client.query('COMMIT'));
    try {
      await expect(give('200', '9001')).rejects.toThrow('row-level security');
      await give('100', '9001');
      await expect(give('140', '9001')).rejects.toThrow('exclude each other');
      await expect(give('140', 'alle')).rejects.toThrow('exclude each other');
      await give('127', '9001');
    } finally {
      client.release();
    }
  });

  it('expires who has not been verified in time, with an end in the list, and is over', async () => {
    expect(await act('late', 'kampagne.verificer', { ...asked, personkode: 'MEDARB02' }, 'DEMODAP1')).toMatchObject({
      question: { number: 'G04' },
    });
    expect(await act('day', 'kampagne.udloeb', {}, 'DEMOCPR1')).toMatchObject({ question: { number: 'G02' } });
    expect(await act('late', 'kampagne.udloeb', {}, 'DEMOCPR1')).toMatchObject({ udloebet: 5 });
    expect(await stateOf('MEDARB02')).toMatchObject({ tilstand: 'inaktiv', gyldig_til: AT.night });
    expect((await act('late', 'kampagne.myndighed', {}, 'DEMODAP1'))['kampagne']).toMatchObject({ udloebet: AT.late });
    expect(await act('late', 'kampagne.status', {}, 'DEMOCPR1')).toMatchObject({
      tal: { brugere: 8, verificeret: 3, udloebet: 5, genaktiveret: 2 },
    });
    expect(await act('late', 'kampagne.arbejdsliste', {}, 'DEMOKUN1')).toMatchObject({ refused: 'findes-ikke' });
  });
});

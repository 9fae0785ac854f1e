import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUp } from '../../server/src/doors/cli/look-up.ts';
import type { JournalQuery } from '../../server/src/rooms/journal/index.ts';
import { createJournalReader } from '../../server/src/storage/journal/index.ts';
import { importSituations, PERSONS } from '../disclosure/situations.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

const UNKNOWN = '2811601001';

let test: TestHouse;
let gctp: ReturnType<typeof gctpClient>;
let token: string;

beforeAll(async () => {
  test = await openTestHouse();
  await importSituations(test);
  gctp = gctpClient(test.url);
  token = await gctp.signOn('DEMOKOM1', 'Demo#101');
});
afterAll(() => test.close());

const search = (query: Partial<JournalQuery>) =>
  test.house.journal.search({ kundenr: 'operatoer', limit: 100, ...query });
const entryOf = async (headers: Headers) => (await search({ entryId: headers.get('x-opencpr-journal') ?? '' }))[0];

describe('an entry says', () => {
  it('who, when, through which door, what for, what was asked, who was delivered, and the outcome', async () => {
    const before = new Date().toISOString();
    const headers = { 'X-OpenCPR-Formaal': 'social-ydelse', 'X-OpenCPR-Sag': '2026-17', 'X-OpenCPR-Slutbruger': 'abc' };
    const reply = await gctp.call(token, 'stam+', { PNR: PERSONS.beskyttet }, headers);
    const entry = await entryOf(reply.headers);
    expect(entry).toMatchObject({
      kundenr: '9001',
      identificeret: true,
      personkode: 'DEMOKOM1',
      brugerart: 'MID',
      slutbruger: 'abc',
      kilde: '127.0.0.1',
      doer: 'gctp',
      tjeneste: 'Stam+',
      formaal: 'social-ydelse',
      sag: '2026-17',
      spurgt: { personnummer: PERSONS.beskyttet },
      udfald: 'leveret',
      beskyttelse: ['markering'],
      prisklasse: 'opslag',
    });
    expect(entry?.tid && entry.tid >= before && entry.tid <= new Date().toISOString()).toBe(true);
    expect(entry?.personer).toHaveLength(1);
    expect(entry?.personer[0]).toMatchObject({ rolle: 'opslag' });
    expect(entry?.felter).toContain('adressetekst.standardadresse');
    expect(entry?.feltgrupper).toContain('adresse');
    // Never the values of the answer.
    expect(JSON.stringify(entry)).not.toContain('Skjulstedsvej');
    expect((await search({ personId: entry?.personer[0]?.personId ?? '' })).map(({ entryId }) => entryId)).toContain(
      entry?.entryId,
    );
  });

  it('the entry before it in the same session', async () => {
    const first = await entryOf((await gctp.call(token, 'NAVNE3', { PNR: PERSONS.doed })).headers);
    const second = await entryOf((await gctp.call(token, 'NAVNE3', { PNR: PERSONS.doed })).headers);
    expect(second?.foregaaende).toBe(first?.entryId);
    expect(second?.svarDigest).toBe(first?.svarDigest);
    expect(second?.politik).toBe(first?.politik);
  });

  it('the purpose of the grant where the caller named none, and VID for a system', async () => {
    const system = await gctp.signOn('DEMOSYS1', 'Demo#102');
    const entry = await entryOf((await gctp.call(system, 'Stam+', { PNR: PERSONS.ordinaer })).headers);
    expect(entry).toMatchObject({ formaal: 'borgerservice', brugerart: 'VID', personkode: 'DEMOSYS1' });
  });

  it('the operator of the machine and the user acted for, at the command line', async () => {
    await lookUp(test.house.desk, test.house.codeTexts.findText, {
      personnummer: PERSONS.ordinaer,
      personkode: 'DEMOKOM1',
      osUser: 'maskinmester',
      service: 'person',
      formaal: undefined,
      sag: 'CLI-1',
    });
    expect(await search({ sag: 'CLI-1' })).toMatchObject([
      { doer: 'cli', personkode: 'DEMOKOM1', slutbruger: 'operatør maskinmester' },
    ]);
  });
});

describe('there is an entry for', () => {
  const cases: readonly [what: string, ask: () => Promise<{ headers: Headers }>, udfald: string, kundenr: string][] = [
    ['an unknown number', () => gctp.call(token, 'Stam+', { PNR: UNKNOWN }), 'afslag:person-ikke-fundet', '9001'],
    [
      'a malformed number',
      () => gctp.call(token, 'Stam+', { PNR: '9999999999' }),
      'afslag:ugyldigt-personnummer',
      '9001',
    ],
    ['an unknown field', () => gctp.call(token, 'Stam+', { PNR: UNKNOWN, XX: '1' }), 'afslag:ukendt-felt', '9001'],
    ['an unknown service', () => gctp.call(token, 'FINDESIKKE', { PNR: UNKNOWN }), 'afslag:tjeneste-ukendt', '9001'],
    [
      'a service not granted',
      () => gctp.call(token, 'STAMP', { PNR: UNKNOWN }),
      'afslag:tjeneste-ikke-tilladt',
      '9001',
    ],
    [
      'a purpose not covered',
      () => gctp.call(token, 'Stam+', { PNR: UNKNOWN }, { 'X-OpenCPR-Formaal': 'sundhed' }),
      'afslag:retsspoergsmaal:3',
      '9001',
    ],
    [
      'a foreign case number',
      () => gctp.call(token, 'Stam+', { PNR: PERSONS.doed }, { 'X-OpenCPR-Sag': PERSONS.ordinaer }),
      'afslag:retsspoergsmaal:5',
      '9001',
    ],
    ['an unknown token', () => gctp.call('NOSUCHTOKEN', 'Stam+', { PNR: UNKNOWN }), 'afslag:ukendt-kalder', '0000'],
    [
      'a wrong password',
      () => gctp.post('<Gctp v="1.0"><Sik function="signon" userid="DEMOPRI1" password="wrong"/></Gctp>'),
      'afslag:forkert-kendeord',
      '0000',
    ],
    [
      'an unknown user',
      () => gctp.post('<Gctp v="1.0"><Sik function="signon" userid="NOBODY01" password="wrong"/></Gctp>'),
      'afslag:ukendt-bruger',
      '0000',
    ],
    [
      'malformed XML',
      () => gctp.post('<Gctp v="1.0"><System', { Cookie: `Token=${token}` }),
      'afslag:ulaeselig-forespoergsel',
      '9001',
    ],
  ];
  for (const [what, ask, udfald, kundenr] of cases) {
    it(what, async () => {
      const entry = await entryOf((await ask()).headers);
      expect(entry).toMatchObject({ udfald, kundenr, personer: [] });
      expect(entry?.prisklasse).toBe(udfald === 'afslag:person-ikke-fundet' ? 'opslag' : 'gratis');
    });
  }

  it('a failed sign-on, with the personkode that was claimed', async () => {
    expect(await search({ personkode: 'NOBODY01' })).toMatchObject([
      { identificeret: false, tjeneste: 'signon', spurgt: { personkode: 'NOBODY01' } },
    ]);
  });

  it('a legal question answered with no tells the caller which', async () => {
    const web = await webClient(test.url, 'DEMOSTA1', 'Demo#201');
    expect(await web.lookUp({ personnummer: PERSONS.ordinaer })).toMatchObject({
      refused: 'retsspoergsmaal',
      question: { number: '1' },
    });
    expect(await web.lookUp({ personnummer: PERSONS.ordinaer, formaal: 'sundhed' })).toMatchObject({
      question: { number: '4' },
    });
  });

  it('an import', async () => {
    expect(await search({ tjeneste: 'import' })).toMatchObject([
      {
        doer: 'extracts',
        spurgt: { opgavenr: '999901' },
        slutbruger: 'test',
        bemaerkning: expect.stringContaining('ended'),
      },
      { doer: 'extracts', spurgt: { opgavenr: '999901' }, slutbruger: 'test', bemaerkning: 'begins' },
    ]);
  });
});

describe('the journal is kept by duties', () => {
  it('its writer can insert and nothing else', async () => {
    const pool = test.house.pool('opencpr_journal_writer');
    for (const statement of [
      'SELECT * FROM journal.entry',
      'DELETE FROM journal.entry',
      "UPDATE journal.entry SET udfald = 'x'",
      'TRUNCATE journal.entry',
    ]) {
      await expect(pool.query(statement)).rejects.toThrow('permission denied');
    }
  });

  it('a reader sees the entries of the customer it reads for, and no others', async () => {
    await gctp.call(await gctp.signOn('DEMOPRI1', 'Demo#301'), 'STAMP', { PNR: PERSONS.ordinaer });
    const reader = createJournalReader(test.house.pool('opencpr_journal_reader'));
    for (const kundenr of ['9001', '9003', '0000', '1234']) {
      const found = await reader.search({ kundenr, limit: 1000 });
      expect(found.every((entry) => entry.kundenr === kundenr)).toBe(true);
      expect(found.length > 0).toBe(kundenr !== '1234');
    }
    const bare = await test.house.pool('opencpr_journal_reader').query('SELECT 1 FROM journal.entry');
    expect(bare.rowCount).toBe(0);
  });

  it('nobody deletes a fact, and the reader of the register amends nothing', async () => {
    const amender = test.house.pool('opencpr_register_amender');
    await expect(amender.query('DELETE FROM register.fact')).rejects.toThrow('permission denied');
    await expect(amender.query("UPDATE register.fact SET body = '{}'")).rejects.toThrow('permission denied');
    await expect(test.house.pool('opencpr_register_reader').query('DELETE FROM register.snapshot')).rejects.toThrow(
      'permission denied',
    );
  });
});

it('no trace, no answer: when the entry cannot be written, nothing leaves', async () => {
  const admin = test.house.database.connection();
  const { default: pg } = await import('pg');
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query('REVOKE INSERT ON journal.entry FROM opencpr_journal_writer');
    const reply = await gctp.call(token, 'Stam+', { PNR: PERSONS.ordinaer });
    expect(reply.kvit.v).toBe('9913');
    expect(reply.text).not.toContain('Aabenhjertig');
    expect(reply.headers.get('x-opencpr-journal')).toBeNull();
  } finally {
    await client.query('GRANT INSERT ON journal.entry TO opencpr_journal_writer');
    await client.end();
  }
  expect((await gctp.call(token, 'Stam+', { PNR: PERSONS.ordinaer })).kvit.v).toBe('0');
});

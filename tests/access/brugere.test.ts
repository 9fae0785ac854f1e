import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { type JsonAct, webClient } from '../web-client.ts';
import { choosePassword } from './choose-password.ts';

type Client = Awaited<ReturnType<typeof webClient>>;

let test: TestHouse;
let office: Client;
let dap: Client;
let officer: Client;

beforeAll(async () => {
  test = await openTestHouse();
  office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  officer = await webClient(test.url, 'DEMOSIK1', 'Demo#104');
});
afterAll(() => test.close());

/** A Danish day so many days from today. */
const day = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
const rule = (answer: JsonAct) => [answer.refused, answer.question?.number, answer.felt];
const NEW = { navn: 'Prøve Prøvesen', grund: 'Prøve' };
const create = (input: Record<string, string>) => dap.act('bruger.opret', { ...NEW, ...input });
const listed = async (personkode: string) => {
  const found = await dap.act('bruger.soeg', { tekst: personkode });
  return (found['brugere'] as readonly Record<string, unknown>[]).find((bruger) => bruger['personkode'] === personkode);
};

describe('a user', () => {
  it('is made with a personkode and a link to its address, and can sign on with the password it chooses', async () => {
    const made = await create({ email: 'p@example.dk', profiler: '100,127', 'ansat-fra': day(-30) });
    expect(made).toMatchObject({ kundenr: '9001', personkode: expect.stringMatching(/^W[0-9A-Z]{7}$/) });
    expect(made).toMatchObject({ til: 'p@example.dk', brev: expect.any(String) });
    const personkode = String(made['personkode']);
    const { link } = await dap.act('udbakke.vis', { brev: made['brev'] });
    expect(await listed(personkode)).toMatchObject({
      ...{ navn: 'Prøve Prøvesen', art: 'medarbejder', dapTilstand: 'ENABLED', email: 'p@example.dk' },
      profiler: [{ profil: '100' }, { profil: '127' }],
    });
    expect((await webClient(test.url, personkode, 'intet')).status).toBe(403);
    expect((await webClient(test.url, personkode, await choosePassword(test.url, link))).status).toBe(200);
    expect(JSON.stringify(await test.getEntry(made.journal))).toContain('Prøve Prøvesen');
  });

  it('without an address has its link told this once, and nothing of it is kept', async () => {
    const made = await create({ personkode: 'UDENMAIL' });
    expect(made).toMatchObject({ link: expect.stringMatching(/^\/aktiver\/#\w{26}$/), udloeber: expect.any(String) });
    expect(made).not.toHaveProperty('brev');
    const token = String(made['link']).split('#')[1] ?? '';
    expect(JSON.stringify(await test.getEntry(made.journal))).not.toContain(token);
    expect(JSON.stringify(await dap.act('udbakke.list'))).not.toContain('UDENMAIL');
    expect((await webClient(test.url, 'UDENMAIL', await choosePassword(test.url, made['link']))).status).toBe(200);
  });

  it('gets a one-time password instead where the policy knows it, good for being changed and nothing else', async () => {
    const made = await create({ personkode: 'ENGANG01', adgang: 'engangskendeord', email: 'e@example.dk' });
    const engangskendeord = String(made['engangskendeord']);
    expect(engangskendeord).toMatch(/^\S{16}$/);
    expect(made).not.toHaveProperty('brev');
    expect(JSON.stringify(await test.getEntry(made.journal))).not.toContain(engangskendeord);
    // It opens no session: the door for people has one answer for it, which says that it has to be changed.
    expect((await webClient(test.url, 'ENGANG01', engangskendeord)).status).toBe(403);
    const operator = await webClient(test.url, 'DEMOOPR1', 'Demo#001');
    await operator.act('kunde.krav', { kundenr: '9001', kendeordspolitik: 'modern' });
    expect(rule(await create({ adgang: 'engangskendeord' }))).toEqual(['forkert-tilstand', undefined, 'adgang']);
    await operator.act('kunde.krav', { kundenr: '9001', kendeordspolitik: 'cpr-compat' });
  });

  it('belongs to one person: a code is taken for ever, and another name needs the same person', async () => {
    await create({ personkode: 'EGEN0001' });
    expect(rule(await create({ personkode: 'EGEN0001', navn: 'En Anden' }))).toEqual([
      ...['findes-allerede', undefined, 'personkode'],
    ]);
    // Another customer's code is taken as well, and nothing more is said of it.
    expect(rule(await create({ personkode: 'DEMOSTA1' }))).toEqual(['findes-allerede', undefined, 'personkode']);
    const other = { personkode: 'EGEN0001', navn: 'Gift Prøvesen' };
    expect(rule(await dap.act('bruger.ret', other))).toEqual(['retsspoergsmaal', 'D01', 'navn']);
    expect(await dap.act('bruger.ret', { ...other, 'samme-person': 'ja', email: 'g@example.dk' })).toMatchObject({
      personkode: 'EGEN0001',
    });
    expect(await listed('EGEN0001')).toMatchObject({ navn: 'Gift Prøvesen', email: 'g@example.dk' });
  });

  it('is refused with the field that is wrong', async () => {
    const wrong: readonly [Record<string, string>, string][] = [
      [{ art: 'operatoer' }, 'art'],
      [{ email: 'ingen' }, 'email'],
      [{ email: 'a@b.dk\r\nBcc: x@y.dk' }, 'email'],
      [{ fra: day(-1) }, 'fra'],
      [{ fra: day(9), til: day(3) }, 'til'],
      [{ 'ansat-til': day(-1) }, 'ansat-til'],
      [{ ejer: 'DEMOKOM1' }, 'ejer'],
      [{ profiler: '101' }, 'profiler'],
      [{ profiler: '900' }, 'profiler'],
      [{ kundenr: '9002' }, 'kundenr'],
    ];
    for (const [input, field] of wrong) expect((await create(input)).felt, JSON.stringify(input)).toBe(field);
    expect(rule(await create({ kendeord: 'Valgt#123' }))).toEqual(['retsspoergsmaal', 'D06', 'kendeord']);
  });

  it('is made for a day to come, and is no user until then', async () => {
    const made = await create({ personkode: 'KOMMER01', fra: day(2), til: day(20) });
    expect(await listed('KOMMER01')).toMatchObject({ dapTilstand: 'DISABLED' });
    expect(Date.parse(String(made['udloeber']))).toBeGreaterThan(Date.now() + 7 * 86_400_000);
    expect((await webClient(test.url, 'KOMMER01', await choosePassword(test.url, made['link']))).status).toBe(403);
  });

  it('of another institution is as unknown as nobody, whatever is done', async () => {
    for (const personkode of ['DEMOSTA1', 'INGENSOM']) {
      for (const act of ['ret', 'luk', 'aabn', 'nulstil']) {
        expect(rule(await dap.act(`bruger.${act}`, { personkode })), act).toEqual([
          'findes-ikke',
          undefined,
          'personkode',
        ]);
      }
      const profile = { personkode, profil: '100', aktiv: 'ja' };
      expect(rule(await dap.act('bruger.profil', profile))).toEqual(['findes-ikke', undefined, 'personkode']);
    }
    expect((await dap.act('bruger.soeg', { kundenr: '9002' }))['antal']).toBe(0);
  });
});

describe('a user of the operator', () => {
  it('is for operators only, and no operator gives a password through a door', async () => {
    for (const act of ['ret', 'luk', 'aabn', 'nulstil']) {
      const unknown = await office.act(`bruger.${act}`, { personkode: 'DEMOOPR1' });
      expect(rule(unknown), act).toEqual(['findes-ikke', undefined, 'personkode']);
    }
    const operator = await webClient(test.url, 'DEMOOPR1', 'Demo#001');
    expect(rule(await operator.act('bruger.kendeord', { personkode: 'DEMOCPR1', kendeord: 'Valgt#123' }))).toEqual([
      ...['retsspoergsmaal', 'D06', 'personkode'],
    ]);
    expect(await office.act('bruger.list', { kundenr: '0001' })).toMatchObject({ brugere: expect.any(Array) });
  });
});

describe('profiles', () => {
  const give = (client: Client, profil: string, aktiv = 'ja', more: object = {}) =>
    client.act('bruger.profil', { personkode: 'PROFIL01', profil, aktiv, ...more });
  beforeAll(() => create({ personkode: 'PROFIL01' }));

  it('100 and 140 never stand together, not even one now and one later', async () => {
    expect(await give(dap, '100')).toMatchObject({ profil: '100' });
    expect(rule(await give(dap, '140'))).toEqual(['retsspoergsmaal', 'D03', 'profil']);
    expect(rule(await give(dap, '140', 'ja', { fra: day(5) }))).toEqual(['retsspoergsmaal', 'D03', 'profil']);
    expect(await give(dap, '100', 'nej', { fra: day(5) })).toMatchObject({ aktiv: 'nej' });
    expect(await give(dap, '140', 'ja', { fra: day(5) })).toMatchObject({ aktiv: 'ja' });
    expect(rule(await give(dap, '100'))).toEqual(['forkert-tilstand', undefined, 'profil']);
    expect(rule(await create({ profiler: '100,140' }))).toEqual(['retsspoergsmaal', 'D03', 'profiler']);
  });

  it('nor does the database take them together', async () => {
    const client = await test.house.pool('opencpr_access_administrator').connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('opencpr.kundenr', '9001', true)`);
      const insert = `INSERT INTO access.bruger_profil (kundenr, personkode, profil, gyldig_fra) VALUES ('9001', 'DEMOKOM1', $1, now())`;
      await client.query(insert, ['100']);
      await expect(client.query(insert, ['140'])).rejects.toThrow('exclude each other');
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('200 is given and taken by the CPR Administration only, 127 by the security officer too', async () => {
    expect(rule(await give(dap, '200'))).toEqual(['retsspoergsmaal', 'D02', 'profil']);
    expect(rule(await create({ profiler: '200' }))).toEqual(['retsspoergsmaal', 'D02', 'profiler']);
    expect(rule(await give(officer, '100'))).toEqual(['retsspoergsmaal', 'D02', 'profil']);
    expect(await give(officer, '127')).toMatchObject({ profil: '127' });
    expect(await give(office, '200')).toMatchObject({ profil: '200' });
    expect(rule(await give(dap, '200', 'nej'))).toEqual(['retsspoergsmaal', 'D02', 'profil']);
    expect(await give(office, '200', 'nej')).toMatchObject({ aktiv: 'nej' });
    expect(rule(await give(officer, '999'))).toEqual(['ugyldigt-felt', undefined, 'profil']);
  });

  it('make a DAP administrator of another customer by the CPR Administration', async () => {
    const made = await office.act('bruger.opret', { ...NEW, kundenr: '9002', profiler: '200' });
    const other = await webClient(test.url, String(made['personkode']), await choosePassword(test.url, made['link']));
    expect(await other.act('bruger.soeg')).toMatchObject({ antal: 2 });
    expect((await office.act('bruger.opret', NEW)).felt).toBe('kundenr');
  });
});

describe('a system user', () => {
  it('has an owner who is a current employee of the same customer (G08)', async () => {
    const system = (ejer: Record<string, string>) => create({ art: 'system', navn: 'Fagsystem', ...ejer });
    expect(rule(await system({}))).toEqual(['felt-mangler', undefined, 'ejer']);
    await create({ personkode: 'STARTER1', 'ansat-fra': day(10) });
    for (const ejer of ['INGENSOM', 'DEMOSTA1', 'DEMOSYS1', 'STARTER1']) {
      expect(rule(await system({ ejer })), ejer).toEqual(['retsspoergsmaal', 'G08', 'ejer']);
    }
    expect(await system({ ejer: 'DEMOKOM1', personkode: 'SYS00001' })).toMatchObject({ personkode: 'SYS00001' });
    expect(rule(await system({ ejer: 'DEMOKOM1', profiler: '200' }))).toEqual(['ugyldigt-felt', undefined, 'profiler']);
  });

  it('is on the work list when its owner leaves, and gets another owner', async () => {
    await create({ personkode: 'EJER0001', navn: 'Ejer Ejersen', 'ansat-fra': day(-100) });
    await create({ art: 'system', navn: 'Journal', ejer: 'EJER0001', personkode: 'SYS00002' });
    const waiting = async () => JSON.stringify((await dap.act('bruger.ejerloese'))['systembrugere']);
    expect(await waiting()).not.toContain('SYS00002');
    const left = await dap.act('bruger.ret', { personkode: 'EJER0001', 'ansat-til': day(-1) });
    expect(left).toMatchObject({ systembrugere: [{ personkode: 'SYS00002', navn: 'Journal' }] });
    // The account ends with the employment.
    expect(await listed('EJER0001')).toMatchObject({ dapTilstand: 'ACCOUNT_EXPIRED', ansatTil: day(-1) });
    expect(await waiting()).toContain('SYS00002');
    const again = { art: 'system', navn: 'Nyt', ejer: 'EJER0001' };
    expect(rule(await create(again))).toEqual(['retsspoergsmaal', 'G08', 'ejer']);
    expect(rule(await dap.act('bruger.aabn', { personkode: 'EJER0001' }))).toEqual([
      ...['retsspoergsmaal', 'D04', 'personkode'],
    ]);
    expect(await dap.act('bruger.ret', { personkode: 'SYS00002', ejer: 'DEMOKOM1' })).toMatchObject({
      personkode: 'SYS00002',
    });
    expect(await waiting()).not.toContain('SYS00002');
  });
});

describe('closing, reactivating and resetting', () => {
  it('closes at once with the sessions, or at the end of a later day, and never prolongs', async () => {
    const made = await create({ personkode: 'LUKKES02', til: day(30) });
    const client = await webClient(test.url, 'LUKKES02', await choosePassword(test.url, made['link']));
    expect(rule(await dap.act('bruger.luk', { personkode: 'LUKKES02', til: day(-1) }))[2]).toBe('til');
    expect(rule(await dap.act('bruger.luk', { personkode: 'LUKKES02', til: day(31) }))[2]).toBe('til');
    expect(await dap.act('bruger.luk', { personkode: 'LUKKES02', til: day(3) })).toMatchObject({
      personkode: 'LUKKES02',
    });
    expect(await client.act('bruger.list')).toMatchObject({ refused: 'handling-ikke-tilladt' });
    await dap.act('bruger.luk', { personkode: 'LUKKES02' });
    expect(await client.act('bruger.list')).toMatchObject({ refused: 'ukendt-kalder' });
    expect(rule(await dap.act('bruger.luk', { personkode: 'LUKKES02' }))[0]).toBe('forkert-tilstand');
    expect(rule(await dap.act('bruger.ret', { personkode: 'LUKKES02', til: day(9) }))[0]).toBe('forkert-tilstand');
    expect(rule(await dap.act('bruger.nulstil', { personkode: 'LUKKES02' }))[0]).toBe('forkert-tilstand');
    expect(await dap.act('bruger.aabn', { personkode: 'LUKKES02', til: day(60) })).toMatchObject({
      personkode: 'LUKKES02',
    });
    expect(await listed('LUKKES02')).toMatchObject({ dapTilstand: 'ENABLED' });
    expect(rule(await dap.act('bruger.aabn', { personkode: 'LUKKES02' }))[0]).toBe('forkert-tilstand');
  });

  it('reactivates one that is locked, and a new password ends what the old one had opened', async () => {
    const made = await create({ personkode: 'LAASES01' });
    const old = await choosePassword(test.url, made['link']);
    for (let wrong = 0; wrong < 5; wrong += 1) await webClient(test.url, 'LAASES01', 'Forkert#1');
    expect(await listed('LAASES01')).toMatchObject({ dapTilstand: 'LOCKED' });
    expect(rule(await dap.act('bruger.nulstil', { personkode: 'LAASES01' }))[0]).toBe('forkert-tilstand');
    await dap.act('bruger.aabn', { personkode: 'LAASES01' });
    const reset = await dap.act('bruger.nulstil', { personkode: 'LAASES01' });
    expect((await webClient(test.url, 'LAASES01', old)).status).toBe(403);
    const chosen = await choosePassword(test.url, reset['link'], 'Lilla~tog33');
    expect((await webClient(test.url, 'LAASES01', chosen)).status).toBe(200);
  });

  it('does not reactivate one that was switched off: it has to be verified', async () => {
    await create({ personkode: 'SLUKKET1' });
    const sql = `UPDATE access.bruger SET tilstand = 'inaktiv' WHERE personkode = 'SLUKKET1'`;
    await test.house.pool('opencpr_access_reader').query(sql);
    expect(await listed('SLUKKET1')).toMatchObject({ dapTilstand: 'DISABLED' });
    const no = ['retsspoergsmaal', 'D05', 'personkode'];
    expect(rule(await dap.act('bruger.aabn', { personkode: 'SLUKKET1' }))).toEqual(no);
    // Closing it first is no way round.
    await dap.act('bruger.luk', { personkode: 'SLUKKET1' });
    expect(rule(await dap.act('bruger.aabn', { personkode: 'SLUKKET1' }))).toEqual(no);
  });
});

describe('the search', () => {
  it('finds by name, code and e-mail, by state and kind, a page at a time', async () => {
    const found = async (input: object) => {
      const { antal, naeste, brugere } = await dap.act('bruger.soeg', input);
      return {
        antal: Number(antal),
        naeste: naeste as string | undefined,
        brugere: brugere as readonly { personkode: string }[],
      };
    };
    expect((await found({ tekst: 'karla' })).brugere.map(({ personkode }) => personkode)).toEqual(['DEMOKOM1']);
    expect(await found({ tekst: '%' })).toMatchObject({ antal: 0, brugere: [] });
    expect((await found({ art: 'system', tekst: 'DEMOSYS' })).antal).toBe(1);
    const all = await found({ antal: '500' });
    const pages: string[] = [];
    for (let efter: string | undefined = ''; efter !== undefined; ) {
      const page: Awaited<ReturnType<typeof found>> = await found({ antal: '3', efter });
      pages.push(...page.brugere.map(({ personkode }) => personkode));
      efter = page.naeste;
    }
    expect(pages).toEqual(all.brugere.map(({ personkode }) => personkode));
    expect(all.antal).toBe(pages.length);
    const states = await Promise.all(
      ['ENABLED', 'DISABLED', 'ACCOUNT_EXPIRED', 'LOCKED'].map(async (tilstand) => (await found({ tilstand })).antal),
    );
    expect(states.reduce((sum, one) => sum + one, 0)).toBe(all.antal);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../database/scratch.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { type Posted, postFrom } from './post-from.ts';

type Client = Awaited<ReturnType<typeof webClient>>;

const PERSON = inventedNumber(70);
const GCTP = '/cpr-online-gctp/gctp';

let test: TestHouse;
let dap: Client;
let operator: Client;
let office: Client;
let next = 0;
/** An address of this machine that no other test has. */
let fresh: string;

beforeAll(async () => {
  test = await openTestHouse();
  await test.importPersons([inventedPerson(PERSON)]);
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  operator = await webClient(test.url, 'DEMOOPR1', 'Demo#001');
  office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
});
afterAll(() => test.close());
beforeEach(() => {
  next += 1;
  fresh = `127.0.1.${next}`;
});

const kvitOf = ({ text }: Posted) => /<Kvit [^>]*v="(\w+)"/.exec(text)?.[1] ?? text;
const tokenOf = ({ headers }: Posted) => /Token=([^;]+);/.exec(String(headers['set-cookie']))?.[1] ?? '';
const signOn = (address: string, userid = 'DEMOSYS1', password = 'Demo#102') =>
  postFrom(
    address,
    test.url + GCTP,
    `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><Sik function="signon" userid="${userid}" password="${password}"/></Gctp></root>`,
  );
const lookUp = (address: string, token: string) =>
  postFrom(
    address,
    test.url + GCTP,
    `<Gctp v="1.0"><System r="CprSoeg"><Service r="Stam+"><CprServiceHeader r="Stam+"><Key><Field r="PNR" v="${PERSON}"/></Key></CprServiceHeader></Service></System></Gctp>`,
    { Cookie: `Token=${token}` },
  );
const signOnAtWeb = (address: string, personkode = 'DEMOKOM1', kendeord = 'Demo#101') =>
  postFrom(address, `${test.url}/api/signon`, { personkode, kendeord });
const entryOf = ({ headers, json }: Posted) => test.getEntry(String(headers['x-opencpr-journal'] ?? json['journal']));
const asOwner = (sql: string) => ask(test.house.database.connection(), sql);
const statesOf = async (kundenr: string) =>
  (await operator.act('kildeadresse.list', { kundenr }))['kildeadresser'] as readonly Readonly<
    Record<string, string | undefined>
  >[];

/** Orders an address and has it put into effect. */
async function list(adresse: string, by = dap, more: object = {}): Promise<string> {
  const ordered = await by.act('kildeadresse.bestil', { adresse, ...more });
  expect(ordered.refused).toBe(undefined);
  const id = String(ordered['kildeadresse']);
  expect(await operator.act('kildeadresse.ivaerksat', { kildeadresse: id })).toMatchObject({ adresse });
  return id;
}

describe('an address that is demanded', () => {
  it('lets CPR Services through when it is listed and in effect, not when it is only ordered, and not when it is removed', async () => {
    const refused = await signOn(fresh);
    expect(kvitOf(refused)).toBe('9918');
    expect(await entryOf(refused)).toMatchObject({ kilde: fresh, udfald: 'afslag:kildeadresse-ukendt' });
    const ordered = await dap.act('kildeadresse.bestil', { adresse: fresh });
    expect(ordered['ventes']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(kvitOf(await signOn(fresh))).toBe('9918');
    const id = String(ordered['kildeadresse']);
    await operator.act('kildeadresse.ivaerksat', { kildeadresse: id });
    await expect.poll(async () => kvitOf(await signOn(fresh))).toBe('900');
    const token = tokenOf(await signOn(fresh));
    expect(kvitOf(await lookUp(fresh, token))).toBe('0');
    expect(await statesOf('9001')).toContainEqual(
      expect.objectContaining({ adresse: fresh, sidstBrugt: expect.stringMatching(/^\d{4}-/) }),
    );
    await dap.act('kildeadresse.fjern', { kildeadresse: id });
    await expect.poll(async () => kvitOf(await lookUp(fresh, token))).toBe('9918');
    expect(kvitOf(await signOn(fresh))).toBe('9918');
  });

  it('keeps strangers from guessing: a wrong password from elsewhere counts for nothing', async () => {
    for (let tries = 0; tries < 6; tries += 1)
      expect(kvitOf(await signOn(fresh, 'DEMOSTA1', 'Forkert#1'))).toBe('9918');
    expect(kvitOf(await signOn('127.0.0.1', 'DEMOSTA1', 'Demo#201'))).toBe('900');
  });

  it('is demanded of nobody at the pages, and of no customer that is not held to it', async () => {
    expect((await signOnAtWeb(fresh)).status).toBe(200);
    expect(kvitOf(await signOn(fresh, 'DEMOPRI1', 'Demo#301'))).toBe('900');
    await office.act('kunde.krav', { kundenr: '9003', kildeadresseKraevet: 'ja' });
    await expect.poll(async () => kvitOf(await signOn(fresh, 'DEMOPRI1', 'Demo#301'))).toBe('9918');
    await office.act('kunde.krav', { kundenr: '9003', kildeadresseKraevet: 'nej' });
    await expect.poll(async () => kvitOf(await signOn(fresh, 'DEMOPRI1', 'Demo#301'))).toBe('900');
  });

  it('is demanded of a system at every door, and the pages tell no stranger of it', async () => {
    const refused = await signOnAtWeb(fresh, 'DEMOSYS1', 'Demo#102');
    expect(refused.json).toMatchObject({ refused: 'logon-afvist' });
    expect(await entryOf(refused)).toMatchObject({ udfald: 'afslag:kildeadresse-ukendt' });
  });
});

describe('an address of a network open to the public or to pupils', () => {
  it.each(['offentlig-net', 'elevnet'])('never serves: %s', async (maerke) => {
    const before = await signOnAtWeb(fresh);
    const cookie = String(before.headers['set-cookie']).split(';')[0] ?? '';
    const ordered = await dap.act('kildeadresse.bestil', { adresse: fresh, maerke });
    expect(ordered.refused).toBe(undefined);
    const refused = () => signOnAtWeb(fresh);
    await expect.poll(async () => (await refused()).json['refused']).toBe('kildeadresse-offentlig');
    // What one customer says of a network shuts nobody else out before the operator has put it into effect.
    expect((await signOnAtWeb(fresh, 'DEMOSTA1', 'Demo#201')).status).toBe(200);
    expect(kvitOf(await signOn(fresh, 'DEMOPRI1', 'Demo#301'))).toBe('900');
    await operator.act('kildeadresse.ivaerksat', { kildeadresse: ordered['kildeadresse'] });
    const other = () => signOnAtWeb(fresh, 'DEMOSTA1', 'Demo#201');
    await expect.poll(async () => (await other()).json['refused']).toBe('kildeadresse-offentlig');
    expect(kvitOf(await signOn(fresh, 'DEMOPRI1', 'Demo#301'))).toBe('9917');
    // Who had signed on before it was known is out too.
    const me = await postFrom(fresh, `${test.url}/api/tilstede`, {}, { Cookie: cookie });
    expect([me.status, me.json['refused']]).toEqual([403, 'kildeadresse-offentlig']);
    expect((await signOnAtWeb('127.0.0.1')).status).toBe(200);
  });
});

describe('an order', () => {
  it('takes single IPv4 addresses, each once', async () => {
    for (const adresse of ['192.0.2.0/24', '192.0.2.1-9', '2001:db8::1', '192.0.2.300', 'localhost']) {
      const refused = await dap.act('kildeadresse.bestil', { adresse });
      expect([adresse, refused.refused, refused.felt]).toEqual([adresse, 'ugyldigt-felt', 'adresse']);
    }
    for (const adresse of ['0.0.0.0', '10.1.2.3', '192.168.1.1', '255.255.255.255']) {
      const refused = await office.act('kildeadresse.bestil', { adresse, kundenr: '9001' });
      expect([adresse, refused.felt, refused['da']]).toEqual([adresse, 'adresse', expect.stringContaining('internet')]);
    }
    expect(await dap.act('kildeadresse.bestil', { adresse: '192.0.2.1', maerke: 'min' })).toMatchObject({
      refused: 'ugyldigt-felt',
      felt: 'maerke',
    });
    await dap.act('kildeadresse.bestil', { adresse: '192.0.2.1' });
    expect(await dap.act('kildeadresse.bestil', { adresse: '192.0.2.1' })).toMatchObject({
      refused: 'findes-allerede',
    });
  });

  it('of an address that another customer has is refused, unless both are public and have like access', async () => {
    await list('198.51.100.1');
    const asked = { adresse: '198.51.100.1', kundenr: '9002' };
    expect(await office.act('kildeadresse.bestil', asked)).toMatchObject({
      refused: 'kildeadresse-optaget',
      felt: 'adresse',
    });
    expect(await office.act('kildeadresse.bestil', { ...asked, kundenr: '9003' })).toMatchObject({
      refused: 'kildeadresse-optaget',
    });
    // Alike with 9001 in all but its number.
    await asOwner(`UPDATE access.tilladelse SET tjenester =
      (SELECT tjenester FROM access.tilladelse WHERE kundenr = '9001') WHERE kundenr = '9002'`);
    const ordered = await office.act('kildeadresse.bestil', asked);
    expect(ordered.refused).toBe(undefined);
    // Asked again when it is put into effect: by now they are not alike any more.
    await asOwner(`UPDATE access.tilladelse SET tjenester = '{person}' WHERE kundenr = '9002'`);
    const kildeadresse = ordered['kildeadresse'];
    expect(await operator.act('kildeadresse.ivaerksat', { kildeadresse })).toMatchObject({
      refused: 'kildeadresse-optaget',
    });
  });

  it('of an address that somebody has as an open network is refused, and two at once get it once', async () => {
    await dap.act('kildeadresse.bestil', { adresse: '198.51.100.2', maerke: 'elevnet' });
    expect(await office.act('kildeadresse.bestil', { adresse: '198.51.100.2', kundenr: '9003' })).toMatchObject({
      refused: 'kildeadresse-optaget',
    });
    // Nor may an address that others have be called open, this machine's own no more than another.
    expect(await dap.act('kildeadresse.bestil', { adresse: '127.0.0.9', maerke: 'egen' })).not.toHaveProperty(
      'refused',
    );
    const called = { adresse: '127.0.0.9', maerke: 'elevnet', kundenr: '9003' };
    expect(await office.act('kildeadresse.bestil', called)).toMatchObject({ refused: 'kildeadresse-optaget' });
    const both = await Promise.all([
      office.act('kildeadresse.bestil', { adresse: '198.51.100.3', kundenr: '9003' }),
      dap.act('kildeadresse.bestil', { adresse: '198.51.100.3' }),
    ]);
    expect(both.map(({ refused }) => refused ?? 'ordered').toSorted()).toEqual(['kildeadresse-optaget', 'ordered']);
  });

  it('reaches the own institution only, and is put into effect by the operator only, once', async () => {
    const id = await list('198.51.100.4');
    expect(await operator.act('kildeadresse.ivaerksat', { kildeadresse: id })).toMatchObject({
      refused: 'forkert-tilstand',
    });
    expect(await dap.act('kildeadresse.ivaerksat', { kildeadresse: id })).toMatchObject({
      refused: 'handling-ikke-tilladt',
    });
    expect(await dap.act('kildeadresse.bestil', { adresse: '198.51.100.5', kundenr: '9002' })).toMatchObject({
      refused: 'findes-ikke',
      felt: 'kundenr',
    });
    const foreign = await office.act('kildeadresse.bestil', { adresse: '198.51.100.6', kundenr: '9003' });
    expect(await dap.act('kildeadresse.fjern', { kildeadresse: foreign['kildeadresse'] })).toMatchObject({
      refused: 'findes-ikke',
    });
    const seen = (await dap.act('kildeadresse.list'))['kildeadresser'] as readonly { kundenr: string }[];
    expect(new Set(seen.map(({ kundenr }) => kundenr))).toEqual(new Set(['9001']));
    expect(await dap.act('kildeadresse.fjern', { kildeadresse: id })).toMatchObject({ adresse: '198.51.100.4' });
    expect(await dap.act('kildeadresse.fjern', { kildeadresse: id })).toMatchObject({ refused: 'forkert-tilstand' });
  });
});

describe('the first own address put into effect', () => {
  it('holds its customer to the list, which neither an address of this machine nor an order does', async () => {
    const kundenr = '9003';
    const demanded = async () => (await operator.act('kunde.krav', { kundenr }))['kildeadresseKraevet'];
    const putIntoEffect = async (adresse: string) => {
      const ordered = await office.act('kildeadresse.bestil', { adresse, kundenr });
      expect(await demanded()).toBe(false);
      return operator.act('kildeadresse.ivaerksat', { kildeadresse: ordered['kildeadresse'] });
    };
    expect(await putIntoEffect('127.0.3.1')).toMatchObject({ kildeadresseKraevet: false });
    const listed = await putIntoEffect('198.51.100.77');
    expect(listed).toMatchObject({ kildeadresseKraevet: true });
    expect(kvitOf(await signOn('127.0.3.2', 'DEMOPRI1', 'Demo#301'))).toBe('9918');
    // Taken back by hand it stays so, whatever is listed then.
    await operator.act('kunde.krav', { kundenr, kildeadresseKraevet: 'nej' });
    expect(await putIntoEffect('198.51.100.78')).toMatchObject({ kildeadresseKraevet: false });
    expect(kvitOf(await signOn('127.0.3.2', 'DEMOPRI1', 'Demo#301'))).not.toBe('9918');
  });

  it('and the last one goes only when somebody says that it is meant: nobody gets in without', async () => {
    const kundenr = '9003';
    const open = (await statesOf(kundenr)).filter(({ ophoert, ivaerksat }) => ivaerksat && !ophoert);
    const idOf = (adresse: string) => String(open.find((one) => one['adresse'] === adresse)?.['kildeadresseId']);
    const remove = (adresse: string, more = {}) =>
      office.act('kildeadresse.fjern', { kildeadresse: idOf(adresse), ...more });
    await operator.act('kunde.krav', { kundenr, kildeadresseKraevet: 'ja' });
    expect(await remove('198.51.100.77')).toMatchObject({ adresse: '198.51.100.77' });
    expect(await remove('127.0.3.1')).toMatchObject({ adresse: '127.0.3.1' });
    const refused = await remove('198.51.100.78');
    expect(refused).toMatchObject({ refused: 'retsspoergsmaal', felt: 'sidste', question: { number: 'K1' } });
    expect(await test.getEntry(refused.journal)).toMatchObject({ udfald: 'afslag:retsspoergsmaal:K1' });
    expect(await remove('198.51.100.78', { sidste: 'ja' })).toMatchObject({ adresse: '198.51.100.78' });
  });
});

describe('an address without use for three months', () => {
  it('is removed, once, and its customer gets a letter; those in use, new ones and mere orders stay', async () => {
    await office.act('kunde.ret', { kundenr: '9001', epost: 'it@kommune.invalid' });
    for (const last of [11, 12, 13]) await list(`203.0.113.${last}`);
    await dap.act('kildeadresse.bestil', { adresse: '203.0.113.14' });
    const aged = (adresse: string, column: string, age: string) =>
      asOwner(`UPDATE access.kildeadresse SET ${column} = now() - interval '${age}' WHERE adresse = '${adresse}'`);
    await aged('203.0.113.11', 'ivaerksat', '4 months');
    await aged('203.0.113.12', 'ivaerksat', '4 months');
    await aged('203.0.113.12', 'sidst_brugt', '2 months');
    await aged('203.0.113.13', 'ivaerksat', '2 months');
    await aged('127.0.0.1', 'ivaerksat', '4 months');
    const runs = await Promise.all([operator.act('kildeadresse.ubrugte'), operator.act('kildeadresse.ubrugte')]);
    expect(runs.flatMap((run) => run['fjernet'])).toEqual([{ kundenr: '9001', adresse: '203.0.113.11' }]);
    const states = new Map((await statesOf('9001')).map(({ adresse, ophoert }) => [adresse, ophoert !== undefined]));
    expect([11, 12, 13, 14].map((last) => states.get(`203.0.113.${last}`))).toEqual([true, false, false, false]);
    const breve = (await dap.act('udbakke.list'))['breve'] as readonly Readonly<Record<string, unknown>>[];
    const about = breve.filter(({ emne }) => String(emne).includes('203.0.113.'));
    expect(about).toEqual([
      expect.objectContaining({ til: 'it@kommune.invalid', emne: expect.stringContaining('203.0.113.11') }),
    ]);
  });
});

describe('a proxy', () => {
  it('is believed only where it is named', async () => {
    const { openServer } = await import('../../server/src/main/server.ts');
    const about = { demo: false, version: 'test' };
    const behind = await openServer(test.house, about, 0, undefined, { restPasswords: false, proxies: ['127.0.0.1'] });
    try {
      const from = async (base: string, address: string, forwarded: string) => {
        const body = { personkode: 'DEMOKOM1', kendeord: 'Demo#101' };
        const answer = await postFrom(address, `${base}/api/signon`, body, { 'X-Forwarded-For': forwarded });
        expect(answer.status).toBe(200);
        const [last] = await test.house.journal.search({ kundenr: '9001', personkode: 'DEMOKOM1', limit: 1 });
        return last?.kilde;
      };
      const url = `http://127.0.0.1:${behind.port}`;
      expect(await from(url, '127.0.0.1', '192.0.2.77')).toBe('192.0.2.77');
      // What a caller wrote before the proxy did is the caller's own word.
      expect(await from(url, '127.0.0.1', '203.0.113.99, 192.0.2.77')).toBe('192.0.2.77');
      expect(await from(url, '127.0.1.200', '192.0.2.77')).toBe('127.0.1.200');
      expect(await from(test.url, '127.0.0.1', '192.0.2.77')).toBe('127.0.0.1');
    } finally {
      await behind.server.close();
    }
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readInput } from '../../server/src/acts/index.ts';
import { act } from '../../server/src/doors/cli/index.ts';
import { argon2Passwords, createAccessOffice } from '../../server/src/storage/access/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

type Client = Awaited<ReturnType<typeof webClient>>;

let test: TestHouse;
let office: Client;
let dap: Client;

beforeAll(async () => {
  test = await openTestHouse();
  office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
});
afterAll(() => test.close());

const codesIn = (told: Readonly<Record<string, unknown>>) =>
  (told['brugere'] as readonly { personkode: string }[]).map(({ personkode }) => personkode);

describe('an administrative act', () => {
  it('is done by who holds its office, and its entry says who did what', async () => {
    const done = await office.act('kunde.opret', {
      kundenr: '7001',
      navn: 'Ny Kommune',
      art: 'kommune',
      cvr: '12345674',
    });
    expect(done).toMatchObject({ kundenr: '7001' });
    expect(await test.getEntry(done.journal)).toMatchObject({
      kundenr: '0001',
      personkode: 'DEMOCPR1',
      tjeneste: 'kunde.opret',
      spurgt: { kundenr: '7001', navn: 'Ny Kommune', art: 'kommune', cvr: '12345674' },
      udfald: 'leveret',
      prisklasse: 'gratis',
    });
    const listed = await office.act('kunde.list');
    expect(listed['kunder']).toContainEqual(expect.objectContaining({ kundenr: '7001', navn: 'Ny Kommune' }));
  });

  it('says what is wrong in a field so that it can be put right, in both languages', async () => {
    const wrong = async (input: object) => {
      const given = { kundenr: '7003', navn: 'Ny', art: 'kommune', ...input };
      const { refused, felt, da, en } = await office.act('kunde.opret', given);
      return [refused, felt, da, en];
    };
    expect(await wrong({ kundenr: '9001' })).toEqual([
      ...[
        'findes-allerede',
        'kundenr',
        'Der er en kunde med nummeret 9001.',
        'There is a customer of the number 9001.',
      ],
    ]);
    // Eight digits whose check does not hold are no CVR number.
    expect(await wrong({ cvr: '12345678' })).toEqual([
      ...['ugyldigt-felt', 'cvr', expect.stringContaining('otte cifre'), expect.stringContaining('eight digits')],
    ]);
    expect(await wrong({ art: 'by' })).toEqual([
      ...['ugyldigt-felt', 'art', expect.stringMatching(/»by«.*kommune/), expect.stringMatching(/"by".*kommune/)],
    ]);
    expect(JSON.stringify(await wrong({ art: '0102034567' }))).not.toContain('0102034567');
    expect((await wrong({ kundenr: '12' }))[2]).toBe('Et kundenummer er fire cifre.');
  });

  it('is refused to who does not, and that has its entry too', async () => {
    const refused = await dap.act('kunde.opret', { kundenr: '7002', navn: 'Anden', art: 'kommune' });
    expect(refused).toMatchObject({ refused: 'handling-ikke-tilladt' });
    expect(await test.getEntry(refused.journal)).toMatchObject({
      kundenr: '9001',
      personkode: 'DEMODAP1',
      udfald: 'afslag:handling-ikke-tilladt',
    });
    expect((await office.act('kunde.list'))['kunder']).not.toContainEqual(expect.objectContaining({ kundenr: '7002' }));
  });

  it('is refused to nobody, and an act there is none of is no act', async () => {
    const nobody = await webClient(test.url, 'DEMODAP1', 'wrong');
    expect(await nobody.act('kunde.list')).toMatchObject({ refused: 'ukendt-kalder' });
    expect(
      await act(test.house.desk, { act: 'kunde.sprænges', input: {}, personkode: undefined, osUser: 'x' }),
    ).toMatchObject({ refused: 'handling-ukendt' });
  });

  it('names the field that is wrong, and has then done nothing', async () => {
    const wrong = { kundenr: '7003', navn: 'Tredje', art: 'kongerige' };
    expect(await office.act('kunde.opret', wrong)).toMatchObject({ refused: 'ugyldigt-felt', felt: 'art' });
    expect(await office.act('kunde.opret', { navn: 'x', art: 'stat' })).toMatchObject({
      refused: 'felt-mangler',
      felt: 'kundenr',
    });
    expect(await office.act('kunde.opret', { ...wrong, art: 'stat', farve: 'rød' })).toMatchObject({
      refused: 'ukendt-felt',
      felt: 'farve',
    });
    const again = { kundenr: '9001', navn: 'Igen', art: 'stat' };
    expect(await office.act('kunde.opret', again)).toMatchObject({ refused: 'findes-allerede', felt: 'kundenr' });
  });

  it('reaches the own institution only, and somebody else is as unknown as nobody', async () => {
    expect(new Set(codesIn(await dap.act('bruger.list')))).toEqual(
      new Set(['DEMOKOM1', 'DEMODAP1', 'DEMOSIK1', 'DEMOSYS1']),
    );
    expect(codesIn(await dap.act('bruger.list', { kundenr: '9002' }))).toEqual([]);
    expect(codesIn(await office.act('bruger.list', { kundenr: '9002' }))).toEqual(['DEMOSTA1']);
    for (const personkode of ['DEMOSTA1', 'INGENSOM']) {
      expect(await dap.act('bruger.luk', { personkode })).toMatchObject({ refused: 'findes-ikke', felt: 'personkode' });
    }
    expect(await webClient(test.url, 'DEMOSTA1', 'Demo#201')).toMatchObject({ status: 200 });
  });

  it('is the same from the command line, by the operator of the machine or by a user', async () => {
    const byMachine = { act: 'bruger.list', input: { kundenr: '9002' }, personkode: undefined, osUser: 'prøve' };
    const told = await act(test.house.desk, byMachine);
    if ('refused' in told) throw new Error(told.refused);
    expect(codesIn(told.told)).toEqual(['DEMOSTA1']);
    expect(await test.getEntry(String(told.told['journal']))).toMatchObject({
      kundenr: '0000',
      identificeret: true,
      slutbruger: 'operatør prøve',
      doer: 'cli',
    });
    expect(await act(test.house.desk, { ...byMachine, personkode: 'DEMOKOM1' })).toMatchObject({
      refused: 'handling-ikke-tilladt',
    });
  });

  it('is not kept when its entry cannot be written', async () => {
    const away = vi
      .spyOn(test.house.pool('opencpr_journal_writer'), 'query')
      .mockImplementation(() => Promise.reject(new Error('the journal is away')));
    const input = { kundenr: '7009', navn: 'Uden spor', art: 'stat' };
    expect(await office.act('kunde.opret', input)).toMatchObject({ refused: 'midlertidigt-utilgaengelig' });
    away.mockRestore();
    expect((await office.act('kunde.list'))['kunder']).not.toContainEqual(expect.objectContaining({ kundenr: '7009' }));
  });
});

describe('closing a user', () => {
  it('ends its sessions, and the history says what was known before', async () => {
    const personkode = 'LUKKES01';
    const user = { kundenr: '9001', personkode, navn: 'Lukkes', art: 'medarbejder' as const };
    const kendeord = await argon2Passwords.hash('Lukkes#01');
    await test.house.administration.addBruger({ ...user, kendeord }, new Date().toISOString());
    const before = new Date().toISOString();
    const closing = await webClient(test.url, personkode, 'Lukkes#01');
    expect(closing.status).toBe(200);
    expect(await dap.act('bruger.luk', { personkode })).toMatchObject({ personkode });
    expect(await dap.act('bruger.luk', { personkode })).toMatchObject({ refused: 'forkert-tilstand' });
    expect(await closing.act('bruger.list')).toMatchObject({ refused: 'ukendt-kalder' });
    const known = (registrering: string) =>
      createAccessOffice(test.house.pool('opencpr_access_administrator')).within('9001', before, async ({ history }) =>
        (await history.knownAt('bruger', undefined, registrering)).filter((row) => row['personkode'] === personkode),
      );
    expect(await known(before)).toMatchObject([{ tilstand: 'aktiv', gyldig_til: 'infinity' }]);
    expect(await known(new Date().toISOString())).toMatchObject([{ gyldig_til: expect.stringMatching(/^20/) }]);
    expect(JSON.stringify(await known(before))).not.toContain('argon2');
    expect(await known('2020-01-01T00:00:00.000Z')).toEqual([]);
  });
});

describe('the input of an act', () => {
  it('is read by its kinds', () => {
    const fields = {
      dag: { kind: 'dag', da: 'Dag', en: 'Day' },
      kode: { kind: 'personkode', da: 'Kode', en: 'Code' },
      hemmelig: { kind: 'tekst', da: 'Hemmelig', en: 'Secret', secret: true },
    } as const;
    expect(readInput(fields, { dag: ' 2026-02-28 ', kode: 'abc123', hemmelig: ' x ' })).toEqual({
      input: { dag: '2026-02-28', kode: 'ABC123', hemmelig: ' x ' },
    });
    expect(readInput(fields, { dag: '2026-02-30' })).toMatchObject({
      refusal: { refused: 'ugyldigt-felt', field: 'dag' },
    });
    expect(readInput(fields, { kode: '' })).toEqual({ input: {} });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

type Client = Awaited<ReturnType<typeof webClient>>;
interface ListRow {
  readonly personkode: string;
  readonly navn: string;
  readonly status: string;
  readonly art: string;
}

let test: TestHouse;
let dap: Client;
let officer: Client;

beforeAll(async () => {
  test = await openTestHouse();
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  officer = await webClient(test.url, 'DEMOSIK1', 'Demo#104');
});
afterAll(() => test.close());

const day = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
const rowOf = async (personkode: string, input: object = {}) => {
  const list = await officer.act('fortegnelse.vis', input);
  return (list['raekker'] as readonly ListRow[]).find((row) => row.personkode === personkode);
};

describe('the list of authorisations (G07)', () => {
  it('has employees and systems with start and end, on any day, as known at any time', async () => {
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const employee = {
      personkode: 'LISTE001',
      navn: 'Liste Listesen',
      grund: 'Prøve',
      'ansat-fra': day(-9),
      til: day(10),
      profiler: '127',
    };
    await dap.act('bruger.opret', employee);
    await dap.act('bruger.opret', {
      ...{ personkode: 'LISTESYS', navn: 'Program', grund: 'Prøve', art: 'system', ejer: 'LISTE001' },
    });
    const renamed = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const change = { personkode: 'LISTE001', navn: 'Liste Nysen', 'samme-person': 'ja' };
    await dap.act('bruger.ret', change);
    expect(await rowOf('LISTE001')).toMatchObject({
      ...{ navn: 'Liste Nysen', art: 'medarbejder', status: 'gaeldende', profiler: ['127'], ansatFra: day(-9) },
      gyldigTil: expect.stringMatching(/^20/),
    });
    expect(await rowOf('LISTESYS')).toMatchObject({ art: 'system', ejer: 'LISTE001', ejerNavn: 'Liste Nysen' });
    expect(await rowOf('LISTE001', { kendt: renamed })).toMatchObject({ navn: 'Liste Listesen' });
    expect(await rowOf('LISTE001', { kendt: before })).toBe(undefined);
    expect(await rowOf('LISTE001', { dag: day(-1) })).toMatchObject({ status: 'kommende' });
    expect(await rowOf('LISTE001', { dag: day(10) })).toMatchObject({ status: 'gaeldende' });
    expect(await rowOf('LISTE001', { dag: day(11) })).toMatchObject({ status: 'ophoert', profiler: expect.any(Array) });
    expect(await rowOf('LISTE001', { dag: day(11), gaeldende: 'ja' })).toBe(undefined);
  });

  it('says who is closed or switched off, and keeps those who left DAP', async () => {
    await dap.act('bruger.opret', { personkode: 'LISTE002', navn: 'Lukket', grund: 'Prøve' });
    await dap.act('bruger.opret', { personkode: 'LISTE003', navn: 'Slukket', grund: 'Prøve' });
    const open = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await dap.act('bruger.luk', { personkode: 'LISTE002' });
    const off = `UPDATE access.bruger SET tilstand = 'inaktiv' WHERE personkode = 'LISTE003'`;
    await test.house.pool('opencpr_access_reader').query(off);
    expect(await rowOf('LISTE002')).toMatchObject({ status: 'ophoert' });
    // Today it was in force, as was known before it was closed.
    expect(await rowOf('LISTE002', { kendt: open })).toMatchObject({ status: 'gaeldende', gyldigTil: 'infinity' });
    expect(await rowOf('LISTE003')).toMatchObject({ status: 'inaktiveret' });
  });

  it('is of the own institution only, and for those who keep it', async () => {
    expect(await rowOf('DEMOSTA1')).toBe(undefined);
    expect(await rowOf('DEMOSTA1', { kundenr: '9002' })).toBe(undefined);
    const office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
    const other = await office.act('fortegnelse.vis', { kundenr: '9002' });
    expect(other['raekker']).toMatchObject([{ personkode: 'DEMOSTA1' }]);
    const karla = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
    expect(await karla.act('fortegnelse.vis')).toMatchObject({ refused: 'handling-ikke-tilladt' });
    expect(await officer.act('fortegnelse.vis', { kendt: 'i går' })).toMatchObject({
      ...{ refused: 'ugyldigt-tidspunkt', felt: 'kendt' },
    });
  });

  it('is a CSV or a spreadsheet as well', async () => {
    const csv = String(await officer.act('fortegnelse.fil', { gaeldende: 'ja' }));
    expect(csv).toContain('Kundenummer;Personkode;Navn;Art;Ejer;Ejers navn;Profiler;Gyldig fra;Gyldig til');
    expect(csv).toContain('9001;DEMOSIK1;Sidsel Sikkerhedsen;medarbejder;;;127;');
    expect(csv).not.toContain('DEMOSTA1');
    expect(String(await officer.act('fortegnelse.fil', { form: 'excel' })).startsWith('PK')).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../server/src/doors/cli/index.ts';
import { erklaeringDue, type Stand, standMangler } from '../../server/src/rooms/access/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { yesToAll } from './erklaering-house.ts';

type Client = Awaited<ReturnType<typeof webClient>>;

let test: TestHouse;
let office: Client;
let officer: Client;

beforeAll(async () => {
  test = await openTestHouse();
  office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
  officer = await webClient(test.url, 'DEMOSIK1', 'Demo#104');
});
afterAll(() => test.close());

const standOf = async (kundenr: string) =>
  ((await office.act('erklaering.mangler', { alle: 'ja', kundenr }))['myndigheder'] as readonly object[])[0];

describe('the declaration', () => {
  it('is missing until it is given, and the office sees that', async () => {
    const seen = await office.act('erklaering.mangler');
    expect(seen['myndigheder']).toMatchObject([
      { kundenr: '9001', mangler: ['erklaering', 'uddannelse'], sikkerhedsansvarlig: 'Sidsel Sikkerhedsen' },
      { kundenr: '9002', mangler: ['sikkerhedsansvarlig', 'erklaering', 'uddannelse'] },
    ]);
    // Neither private customers nor the offices of the house are authorities.
    expect(seen['ialt']).toBe(2);
    const file = String(await office.act('erklaering.mangler-fil')).split('\r\n');
    expect(file[0]).toMatch(/Kundenummer;Myndighed;Sikkerhedsansvarlig;/);
    expect(file[1]).toMatch(/^9001;Opdigtet Kommune;Sidsel Sikkerhedsen;;;erklaering uddannelse;/);
    expect(file[2]).toMatch(/^9002;/);
  });

  it('answers every point, and explains a no', async () => {
    const yes = yesToAll('ja');
    for (const [input, refused, felt] of [
      [{}, 'felt-mangler', 'hjemmearbejde'],
      [{ ...yesToAll('nej'), hjemmearbejde: 'ja' }, 'felt-mangler', 'retningslinjer'],
      [{ ...yes, snifning: 'nej' }, 'felt-mangler', 'snifning-forklaring'],
      [{ ...yes, snifning: 'måske' }, 'ugyldigt-felt', 'snifning'],
      [{ ...yes, hjemmearbejde: 'nej' }, 'ugyldigt-felt', 'retningslinjer'],
    ] as const) {
      expect(await officer.act('erklaering.afgiv', input)).toMatchObject({ refused, felt });
    }
    expect((await officer.act('erklaering.vis'))['erklaeringer']).toEqual([]);
  });

  it('is dated, kept as it was given, and due again in a year', async () => {
    const no = { ...yesToAll('ja'), snifning: 'nej', 'snifning-forklaring': 'Nyt udstyr kommer i maj.' };
    const given = await officer.act('erklaering.afgiv', no);
    expect(given).toMatchObject({ nej: 1 });
    expect(given['naeste']).toBe(erklaeringDue({ afgivet: String(given['afgivet']) }));
    expect(await test.getEntry(given.journal)).toMatchObject({
      tjeneste: 'erklaering.afgiv',
      spurgt: { snifning: 'nej', 'snifning-forklaring': 'Nyt udstyr kommer i maj.' },
    });
    expect(await standOf('9001')).toMatchObject({ mangler: ['nej', 'uddannelse'], nej: ['snifning'] });
    await officer.act('erklaering.afgiv', yesToAll('nej'));
    expect(await standOf('9001')).toMatchObject({ mangler: ['uddannelse'], nej: [] });
    const { erklaeringer } = await officer.act('erklaering.vis');
    expect(erklaeringer).toMatchObject([
      { hjemmearbejde: false, svar: { length: 5 } },
      { hjemmearbejde: true, svar: { length: 14 }, navn: 'Sidsel Sikkerhedsen', vilkaar: '2024-09-01' },
    ]);
    const administrator = await test.house.pool('opencpr_access_administrator').connect();
    await expect(administrator.query(`UPDATE access.erklaering SET svar = '[]'`)).rejects.toThrow('permission denied');
    administrator.release();
  });

  it('is the officer’s own: nobody gives it instead, and nobody else reads it', async () => {
    const byMachine = { act: 'erklaering.afgiv', input: yesToAll('nej'), personkode: undefined, osUser: 'x' };
    expect(await act(test.house.desk, byMachine)).toMatchObject({ refused: 'handling-ikke-tilladt' });
    expect(await act(test.house.desk, { ...byMachine, personkode: 'DEMODAP1' })).toMatchObject({
      refused: 'handling-ikke-tilladt',
    });
    expect(await officer.act('erklaering.vis', { kundenr: '9002' })).toMatchObject({
      refused: 'findes-ikke',
      felt: 'kundenr',
    });
    expect(await officer.act('erklaering.mangler')).toMatchObject({ refused: 'handling-ikke-tilladt' });
  });

  it('is had as a document, the last or an earlier one', async () => {
    const document = async (input: object) => String(await officer.act('erklaering.hent', input));
    const last = await document({});
    expect(last).toContain('Myndighed:            Opdigtet Kommune\r\n');
    expect(last).toContain('Hjemmearbejde:        nej\r\n');
    expect(last.split('\r\n').filter((line) => line.length > 80)).toEqual([]);
    const { erklaeringer } = await officer.act('erklaering.vis');
    const { erklaeringId } = (erklaeringer as readonly { erklaeringId: string }[])[1] ?? { erklaeringId: '' };
    expect(await document({ erklaeringId })).toContain('Forklaring: Nyt udstyr kommer i maj.');
    expect(await office.act('erklaering.hent', { kundenr: '9002' })).toMatchObject({
      refused: 'findes-ikke',
      felt: 'erklaeringId',
    });
  });
});

describe('what a customer lacks', () => {
  const stand: Stand = {
    kunde: { kundenr: '9', cvr: undefined, navn: 'x', art: 'kommune', gyldigFra: '2020-01-01', gyldigTil: 'infinity' },
    sikkerhedsansvarlig: { personkode: 'X', navn: 'x' },
    erklaering: {
      ...{ erklaeringId: '1', kundenr: '9', afgivet: '2024-02-29T10:00:00.000Z', afgivetAf: 'X', navn: 'x' },
      ...{ vilkaar: '2023-02-01', hjemmearbejde: false, svar: [] },
    },
    medarbejdere: 1,
    utilstraekkeligt: 0,
  };

  it('is overdue from the moment a year has passed', () => {
    expect(standMangler(stand, '2025-03-01T09:59:59.999Z')).toEqual([]);
    expect(standMangler(stand, '2025-03-01T10:00:00.000Z')).toEqual(['forfalden']);
    expect(standMangler({ ...stand, sikkerhedsansvarlig: undefined, erklaering: undefined }, '2025-01-01')).toEqual([
      'sikkerhedsansvarlig',
      'erklaering',
    ]);
  });
});

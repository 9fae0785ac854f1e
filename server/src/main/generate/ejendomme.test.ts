import { describe, expect, it } from 'vitest';
import { decodeRecord, type RecordLayout, readRecords } from '../../ground/records/index.ts';
import { loadLayout } from '../contracts.ts';
import { BOLIGSELSKAB_CVR } from '../demo/customers.ts';
import { type Fields, PRODUKTION, readCountry, text, yearsBetween } from './country-as-read.ts';
import { dayAt } from './days.ts';
import { ownHome } from './draw-ejere.ts';
import { Draws } from './draws.ts';
import { generateAddresses } from './generate-addresses.ts';
import { generateEjendomme } from './generate-ejendomme.ts';

const plan = { persons: 5000, seed: 2, produktion: PRODUKTION, numbers: 'unissued' } as const;
const layout = loadLayout('ejendomme');
const bytes = await bytesOf(generateEjendomme({ ...plan, layout }));
const of = await readFile(bytes, layout);
const [places, owners] = [of('002'), of('003')];
const now = owners.filter((f) => text(f, 'STATUS') === 'G');
const { persons } = await readCountry(plan.persons, plan.seed);

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function readFile(content: Buffer, by: RecordLayout): Promise<(record: string) => Fields[]> {
  const records: { record: string; fields: Fields }[] = [];
  async function* whole() {
    yield content;
  }
  for await (const read of readRecords(whole(), by)) {
    const decoded = 'raw' in read ? decodeRecord(by, read.raw) : read;
    if ('rejected' in decoded) throw new Error(decoded.rejected);
    records.push(decoded);
  }
  return (record) => records.filter((one) => one.record === record).map(({ fields }) => fields);
}

const idsOf = (fields: Fields) =>
  ['KOMKOD', 'VEJKOD', 'HUSNR', 'ETAGE', 'SIDEDOER', 'ADRESSEID', 'HUSNUMMERID'].map((name) => fields[name]).join();
const ownerOf = (fields: Fields) => text(fields, 'CVRNR') + text(fields, 'PNR');
const by = (name: string, rows: readonly Fields[]) => Map.groupBy(rows, (fields) => text(fields, name));

it('belong to nobody who came as a child, unless a grown-up came first', () => {
  const market = { people: [], produktion: dayAt(PRODUKTION), draws: new Draws(1, 1) };
  const [since, child] = [dayAt('2001-02-03'), { born: dayAt('1990-05-06'), personnummer: '0605900106' }];
  const parent = { born: dayAt('1960-05-06'), personnummer: '0605600106' };
  expect(ownHome([{ person: child, since }], market)).toBeUndefined();
  expect(ownHome([], market)).toBeUndefined();
  const owners = ownHome(
    [child, parent].map((person) => ({ person, since })),
    market,
  );
  expect(owners).toMatchObject([{ personnummer: parent.personnummer, fra: since, naevner: 1 }]);
});

describe('the properties of a country', () => {
  it('stand at the addresses DAR knows, under the ids DAR knows them by', async () => {
    const layoutOfIds = loadLayout('dar-adresser');
    const ids = await readFile(await bytesOf(generateAddresses({ ...plan, layout: layoutOfIds })), layoutOfIds);
    expect(of('001').map(idsOf)).toEqual(ids('001').map(idsOf));
    expect(of('001').every((f) => text(f, 'VEJNVN') !== '' && /^\d{4}$/.test(text(f, 'POSTNR')))).toBe(true);
    const addresses = by('ADRESSEID', of('001'));
    for (const f of places.filter((one) => text(one, 'ADRESSEID') !== '')) {
      expect(text(addresses.get(text(f, 'ADRESSEID'))?.[0], 'HUSNUMMERID')).toBe(text(f, 'HUSNUMMERID'));
    }
    // Everywhere but in Greenland, which has no BFE numbers.
    const [housed, greenland] = [true, false].map((is) => of('001').filter((f) => text(f, 'KOMKOD') < '0950' === is));
    const known = by('HUSNUMMERID', places);
    expect(housed?.filter((f) => !known.has(text(f, 'HUSNUMMERID')))).toEqual([]);
    expect(greenland?.length).toBeGreaterThan(5);
    expect(greenland?.filter((f) => known.has(text(f, 'HUSNUMMERID')))).toEqual([]);
  });

  it('have owners, who came by them in the past, and whose parts are the whole', () => {
    const numbers = new Set(places.map((f) => text(f, 'BFENR')));
    expect(new Set(now.map((f) => text(f, 'BFENR')))).toEqual(numbers);
    expect(owners.filter((f) => text(f, 'VIRKFRA') >= PRODUKTION)).toEqual([]);
    for (const rows of by('BFENR', now).values()) {
      expect(rows.reduce((sum, f) => sum + Number(f['TAELLER']) / Number(f['NAEVNER']), 0)).toBeCloseTo(1, 9);
      expect(new Set(rows.map(ownerOf)).size).toBe(rows.length);
      expect(rows.filter((f) => text(f, 'VIRKTIL') !== '')).toEqual([]);
    }
    const current = by('BFENR', now);
    for (const f of owners.filter((one) => text(one, 'STATUS') === 'H')) {
      expect(text(f, 'VIRKFRA') < text(f, 'VIRKTIL')).toBe(true);
      expect(current.get(text(f, 'BFENR'))?.map((one) => text(one, 'VIRKFRA'))).toContain(text(f, 'VIRKTIL'));
    }
  });

  it('belong to companies, to grown-up persons of the country, and to a few without a number', () => {
    const byPerson = owners.filter((f) => text(f, 'PNR') !== '');
    for (const f of byPerson) {
      const person = persons.get(text(f, 'PNR'));
      expect(person, 'an owner is a person of the delivery').toBeDefined();
      expect(yearsBetween(text(person, 'FOED_DT'), text(f, 'VIRKFRA'))).toBeGreaterThan(17.9);
    }
    const shares = [byPerson, owners.filter((f) => text(f, 'CVRNR') !== ''), owners.filter((f) => ownerOf(f) === '')];
    expect(
      shares.map(({ length }) => length / owners.length).map((share, at) => share > (at < 2 ? 0.2 : 0.001)),
    ).toEqual([true, true, true]);
    expect(owners.filter((f) => !/^(9\d{7}|)$/.test(text(f, 'CVRNR')))).toEqual([]);
  });

  it('are of every kind the landlord service has to tell apart', () => {
    const several = [...by('BFENR', now).values()].filter((rows) => rows.length > 1);
    expect(several.some((rows) => new Set(rows.map((f) => f['TAELLER'])).size > 1)).toBe(true);
    const sold = owners.filter((f) => text(f, 'STATUS') === 'H' && text(f, 'VIRKTIL') > '2025-01-05');
    expect(sold.length).toBeGreaterThan(20);
    expect(owners.some((f) => text(f, 'STATUS') === 'T')).toBe(true);
    const flats = places.filter((f) => text(f, 'EJENDOMSTYPE') === 'E');
    expect(flats.length).toBeGreaterThan(100);
    expect(new Set(flats.map((f) => text(f, 'BFENR'))).size).toBe(flats.length);
    expect(new Set(flats.map((f) => text(f, 'ADRESSEID'))).size).toBe(flats.length);
    const leased = places.filter((f) => text(f, 'EJENDOMSTYPE') === 'B');
    expect(leased.length).toBeGreaterThan(5);
    const known = by('HUSNUMMERID', places);
    for (const f of leased) expect(known.get(text(f, 'HUSNUMMERID'))).toHaveLength(2);
  });

  it('have a tower of three stairwells with 40 dwellings each, the demo housing organisation’s', () => {
    const stairwells = [...by('HUSNUMMERID', of('001'))].filter(([, rows]) => rows.length === 40).map(([id]) => id);
    const [bfe, ...others] = new Set(
      stairwells.flatMap((id) =>
        by('HUSNUMMERID', places)
          .get(id)
          ?.map((f) => f['BFENR']),
      ),
    );
    expect([stairwells.length, others]).toEqual([3, []]);
    expect(now.filter((f) => f['BFENR'] === bfe).map((f) => f['CVRNR'])).toEqual([BOLIGSELSKAB_CVR]);
  });

  it('are the same each time, counted rightly', async () => {
    expect(Number(text(of('999')[0], 'TAELLER'))).toBe(of('001').length + places.length + owners.length);
    expect((await bytesOf(generateEjendomme({ ...plan, layout }))).equals(bytes)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { decodeRecord, readRecords } from '../../ground/records/index.ts';
import { loadLayout } from '../contracts.ts';
import { type Fields, PRODUKTION, readCountry, text } from './country-as-read.ts';
import { dwellingsOf } from './dwellings-of.ts';
import { generateRoads } from './generate-roads.ts';

const layout = loadLayout('p05780');
const plan = { persons: 5000, seed: 2, produktion: PRODUKTION, numbers: 'unissued' } as const;
const country = await readCountry(plan.persons, plan.seed);
const records: { record: string; fields: Fields }[] = [];
for await (const read of readRecords(generateRoads({ ...plan, layout }), layout)) {
  const decoded = 'raw' in read ? decodeRecord(layout, read.raw) : read;
  if ('rejected' in decoded) throw new Error(decoded.rejected);
  records.push(decoded);
}
const of = (number: string): Fields[] => records.filter(({ record }) => record === number).map(({ fields }) => fields);
const placeOf = (fields: Fields): string =>
  ['KOMKOD', 'VEJKOD', 'HUSNR', 'ETAGE', 'SIDEDOER'].map((name) => fields[name]).join();
const roadOf = (fields: Fields): string => `${fields['KOMKOD']}${fields['VEJKOD']}`;
const dwellings = [...dwellingsOf(plan)];

describe('generateRoads', () => {
  it('holds each road and each dwelling once, counted rightly', () => {
    for (const number of ['001', '002'] as const) {
      const keys = of(number).map(number === '001' ? roadOf : placeOf);
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(Number(text(of('999')[0], 'TAELLER'))).toBe(records.length - 2);
    const names = of('001').map((f) => `${f['KOMKOD']} ${text(f, 'VEJNVN')}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds every home anybody has or had, with its road and postcode as record 003 writes them', () => {
    const known = new Set(of('002').map(placeOf));
    const roads = new Map(of('001').map((fields) => [roadOf(fields), fields]));
    const postcodes = new Map(of('004').map((fields) => [roadOf(fields), fields]));
    for (const fields of country.of('002', '023')) {
      if (text(fields, 'VEJKOD') < '9900') expect(known.has(placeOf(fields))).toBe(true);
      else expect(roads.has(roadOf(fields))).toBe(true);
    }
    for (const fields of country.of('003').filter((f) => text(f, 'STANDARDADR') !== '')) {
      expect(text(fields, 'VEJADRNVN')).toBe(text(roads.get(roadOf(fields)), 'VEJADRNVN'));
      const postcode = postcodes.get(roadOf(fields));
      if (postcode !== undefined) expect(text(fields, 'POSTNR')).toBe(text(postcode, 'POSTNR'));
    }
  });
});

describe('dwellingsOf', () => {
  it('gives the dwellings of the road file', () => {
    const keys = dwellings.map(({ komkod, vejkod, husnr, etage, sidedoer }) =>
      placeOf({
        KOMKOD: komkod,
        VEJKOD: vejkod,
        HUSNR: husnr.padEnd(4),
        ETAGE: etage.padEnd(2),
        SIDEDOER: sidedoer.padEnd(4),
      }),
    );
    expect(new Set(keys)).toEqual(new Set(of('002').map(placeOf)));
  });

  it('gives every address an id, every stairwell one, and properties several stairwells', () => {
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(new Set(dwellings.map(({ adresseId }) => adresseId)).size).toBe(dwellings.length);
    expect(dwellings.every(({ adresseId, husnummerId }) => form.test(adresseId) && form.test(husnummerId))).toBe(true);
    const houses = Map.groupBy(dwellings, ({ husnummerId }) => husnummerId);
    for (const house of houses.values()) {
      expect(new Set(house.map(({ komkod, vejkod, husnr }) => komkod + vejkod + husnr)).size).toBe(1);
    }
    const properties = [...Map.groupBy(dwellings, ({ ejendom }) => ejendom).values()];
    const stairwells = properties.map((all) => new Set(all.map(({ husnummerId }) => husnummerId)).size);
    expect(Math.max(...stairwells)).toBe(4);
    expect(stairwells.filter((count) => count > 1).length).toBeGreaterThan(10);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPersonReader } from '../../doors/extracts/u12170/person-of.ts';
import { readRecords } from '../../ground/records/index.ts';
import { loadLayout } from '../contracts.ts';
import { PRODUKTION, readCountry, text } from './country-as-read.ts';
import { generateDelivery } from './generate-delivery.ts';

const layout = loadLayout('u12170-p');
const plan = { persons: 2500, seed: 7, produktion: PRODUKTION, numbers: 'unissued', layout } as const;

async function digestOf(changed: Partial<typeof plan> | { seed: number } | { persons: number }): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of generateDelivery({ ...plan, ...changed })) hash.update(chunk);
  return hash.digest('hex');
}

describe('generateDelivery', () => {
  it('gives the same bytes for the same seed, others for another', async () => {
    const first = await digestOf({});
    expect(await digestOf({})).toBe(first);
    expect(await digestOf({ seed: 8 })).not.toBe(first);
    expect(await digestOf({ persons: 2499 })).not.toBe(first);
  });

  it.each([1, 9, 60, 999, 1000, 1001, 2500])(
    'holds exactly %i persons, counted rightly, without a bad record',
    async (persons) => {
      const country = await readCountry(persons, 3);
      expect(country.rejected).toEqual([]);
      expect(country.persons.size).toBe(persons);
      expect(country.of('001')).toHaveLength(persons);
      expect(Number(text(country.of('999')[0], 'TAELLER'))).toBe(country.order.length - 2);
      expect([country.order[0], country.order.at(-1)]).toEqual(['000', '999']);
    },
  );

  it('has records ascending per person, 003 for everybody at the end, and no more of a record than allowed', async () => {
    const country = await readCountry(2500, 4);
    expect(country.order.slice(-2501, -1)).toEqual(Array.from({ length: 2500 }, () => '003'));
    const main = country.order.slice(1, -2501);
    expect(main).not.toContain('003');
    expect(main.every((record, at) => record === '001' || record >= (main[at - 1] ?? ''))).toBe(true);
    for (const personnummer of country.persons.keys()) {
      for (const [record, { max = Number.POSITIVE_INFINITY }] of Object.entries(layout.records)) {
        expect(country.ofPerson(personnummer, record).length).toBeLessThanOrEqual(max);
      }
      for (const record of ['003', '008', '009', '010', '011', '012', '015']) {
        expect(country.ofPerson(personnummer, record)).toHaveLength(1);
      }
    }
  });

  it('can be read by the importer, person by person', async () => {
    const readPerson = createPersonReader(layout);
    const raws = new Map<string, string[]>();
    for await (const read of readRecords(generateDelivery(plan), layout)) {
      if (!('raw' in read)) throw new Error(read.rejected);
      if (read.raw.startsWith('000') || read.raw.startsWith('999')) continue;
      const owner = read.raw.slice(3, 13);
      raws.set(owner, [...(raws.get(owner) ?? []), read.raw]);
    }
    expect(raws.size).toBe(2500);
    for (const [personnummer, own] of raws) {
      expect(readPerson(own.map((raw, line) => ({ line, personnummer, raw })))).toHaveProperty('facts');
    }
  });

  it('shows every record of a person but the relatives written out', async () => {
    const country = await readCountry(10_000, 1);
    const seen = new Set(country.order);
    const left = new Set(['031', '032', '033', '910', '997']);
    expect(new Set(Object.keys(layout.records).filter((record) => !seen.has(record)))).toEqual(left);
    expect(new Set(country.of('004').map((fields) => text(fields, 'BESKYTTYPE')))).toEqual(
      new Set(['0001', '0002', '0003', '0004']),
    );
    expect(new Set(country.of('017').map((fields) => text(fields, 'UMYN_RELTYP')))).toEqual(new Set(['0001', '0002']));
    expect(new Set(country.of('052').map((fields) => text(fields, 'VAERGEMAALS_TYPE')))).toEqual(
      new Set(['FULD', 'DELVIS']),
    );
    expect(new Set(country.of('012', '029').map((fields) => text(fields, 'CIVST')))).toEqual(new Set('UGFEDPOL'));
    expect(new Set(country.of('016').map((fields) => text(fields, 'RELTYP-FORÆLDREMYN')))).toContain('0005');
    const times = country.of('008', '026').map((fields) => text(fields, 'NVNHAENSTART'));
    for (const form of [/^\d{4}0{8}$/, /^\d{4}(?!00)\d{2}0{6}$/, /99$/])
      expect(times.some((time) => form.test(time))).toBe(true);
  });

  it('prints how fast it is', async () => {
    const start = performance.now();
    let bytes = 0;
    for await (const chunk of generateDelivery({ ...plan, persons: 20_000 })) bytes += chunk.length;
    const seconds = (performance.now() - start) / 1000;
    console.log(`generated ${Math.round(20_000 / seconds)} persons/s, ${Math.round(bytes / 20_000)} bytes a person`);
    expect(bytes).toBeGreaterThan(20_000 * 1000);
  });
});

import { describe, expect, it } from 'vitest';
import { dayOfTime, PRODUKTION, readCountry, text } from './country-as-read.ts';

const { of, ofPerson, persons } = await readCountry(5000, 2);
const statusOf = (number: string): string => text(persons.get(number), 'STATUS');

describe('homes', () => {
  it('of one person never overlap, begin at birth or later and end after they begin', () => {
    for (const [number, fields] of persons) {
      const stays = [
        ...ofPerson(number, '002', '023')
          .filter((f) => text(f, 'ANNKOR') === '')
          .map((f) => [text(f, 'TILFLYDTO'), f['FRAFLYDTO'] ?? '9']),
        ...ofPerson(number, '024')
          .filter((f) => !/^0+$/.test(text(f, 'UDRDTO')))
          .map((f) => [text(f, 'UDRDTO'), text(f, 'INDRDTO')]),
        ...ofPerson(number, '025').map((f) => [text(f, 'FORSVINDDTO'), text(f, 'GENFINDDTO')]),
      ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
      let until = '';
      for (const [from = '', to = ''] of stays) {
        expect(from >= text(fields, 'FOED_DT').replaceAll('-', '')).toBe(true);
        expect(from < to).toBe(true);
        expect(from >= until).toBe(true);
        until = to;
      }
      const here = ['01', '03', '05', '07'].includes(statusOf(number));
      expect(ofPerson(number, '002')).toHaveLength(here ? 1 : 0);
      if (here) expect(until).toBe('9');
      const [now] = ofPerson(number, '002');
      if (now !== undefined) expect(dayOfTime(text(now, 'TILFLYDTO')) <= PRODUKTION).toBe(true);
    }
  });

  it('of strangers are in different dwellings, but for lodgers', () => {
    const homes = Map.groupBy(
      of('002').filter((f) => text(f, 'VEJKOD') < '9900' && text(f, 'CONVN') === ''),
      (f) => ['KOMKOD', 'VEJKOD', 'HUSNR', 'ETAGE', 'SIDEDOER'].map((name) => f[name]).join(),
    );
    const sizes = [...homes.values()].map((rows) => rows.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12);
    const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(average).toBeGreaterThan(1.6);
    expect(average).toBeLessThan(2.8);
  });

  it('fit their status, and marked rows end as they begin', () => {
    for (const fields of of('002')) {
      const special = text(fields, 'VEJKOD') >= '9900';
      const greenland = text(fields, 'KOMKOD') >= '0950';
      expect(statusOf(text(fields, 'PNR'))).toBe(`0${(special ? 3 : 1) + (greenland ? 4 : 0)}`);
      expect(text(fields, 'BNR') !== '').toBe(greenland && !special);
    }
    const marked = of('023', '026').filter((f) => text(f, 'ANNKOR') !== '');
    expect(marked.length).toBeGreaterThan(50);
    for (const f of marked) expect(f['FRAFLYDTO'] ?? f['NVNHAENSLUT']).toBe(f['TILFLYDTO'] ?? f['NVNHAENSTART']);
  });
});

describe('names, citizenships and membership', () => {
  it('follow each other without a gap', () => {
    const chains = [
      ['026', '008', 'NVNHAENSTART', 'NVNHAENSLUT'],
      ['027', '010', 'HAENSTART-STATSBORGERSKAB', 'HAENSLUT-STATSBORGERSKAB'],
      ['028', '011', 'START_DT-FOLKEKIRKE', 'SLUT_DT-FOLKEKIRKE'],
    ] as const;
    for (const number of persons.keys()) {
      for (const [past, now, start, end] of chains) {
        const rows = [...ofPerson(number, past).filter((f) => text(f, 'ANNKOR') === ''), ...ofPerson(number, now)];
        for (const [at, row] of rows.entries()) {
          const until = row[end];
          if (until === undefined) continue;
          expect(text(row, start) < text(row, end)).toBe(true);
          expect(text(rows[at + 1], start)).toBe(until);
        }
      }
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPersonReader } from '../../doors/extracts/u12170/person-of.ts';
import { birthDate, parsePersonnummer, passesModulus11, sex } from '../../ground/personnummer/index.ts';
import { decodeLayout, decodeRecord, readRecords } from '../../ground/records/index.ts';
import { demoDelivery } from './demo-delivery.ts';
import { demoPersons } from './demo-persons.ts';

type Fields = Readonly<Record<string, string>>;

const contracts = new URL('../../../../contracts/', import.meta.url);
const layout = decodeLayout(JSON.parse(readFileSync(new URL('layouts/u12170-p.json', contracts), 'utf8')));
const bytes = demoDelivery(layout, '2026-01-05');

async function* oneChunk(): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const raws: string[] = [];
const rejected: string[] = [];
for await (const read of readRecords(oneChunk(), layout)) {
  if ('rejected' in read) rejected.push(read.rejected);
  else raws.push(read.raw);
}
const decoded = raws.map((raw) => decodeRecord(layout, raw));
const records = decoded.flatMap((one) => ('fields' in one ? [one] : []));
const of = (...numbers: string[]): Fields[] =>
  records.filter(({ record }) => numbers.includes(record)).map(({ fields }) => fields);
const at = (fields: Fields, name: string): string => (fields[name] ?? '').trim();
const persons = new Map(of('001').map((fields) => [at(fields, 'PNR'), fields]));
const ofPerson = (personnummer: string, ...numbers: string[]): Fields[] =>
  of(...numbers).filter((fields) => fields['PNR'] === personnummer);
const withStatus = (...status: string[]): string[] =>
  [...persons].filter(([, fields]) => status.includes(at(fields, 'STATUS'))).map(([personnummer]) => personnummer);
const inOrder = (texts: readonly string[]): string[] => texts.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
const yearsBetween = (earlier: string, later: string): number =>
  (Date.parse(later) - Date.parse(earlier)) / (365.25 * 24 * 3600 * 1000);
const numbersIn = (names: readonly string[]): string[] =>
  records.flatMap(({ fields }) => names.map((name) => at(fields, name))).filter((text) => /^(?!0+$)\d{10}$/.test(text));

describe('demoDelivery', () => {
  it('holds records that all decode, between a start and an end record, rightly counted', () => {
    expect(rejected).toEqual([]);
    expect(decoded.filter((one) => 'rejected' in one)).toEqual([]);
    expect([records[0]?.record, records.at(-1)?.record]).toEqual(['000', '999']);
    expect(Number(records.at(-1)?.fields['TAELLER'])).toBe(records.length - 2);
    expect(of('000')[0]?.['PRODDTO']).toBe('20260105');
    expect(bytes.length).toBe(raws.join('').length);
  });

  it('gives the same bytes each time', () => {
    expect(Buffer.compare(demoDelivery(layout, '2026-01-05'), bytes)).toBe(0);
    expect(Buffer.compare(demoDelivery(layout, '2026-01-06'), bytes)).not.toBe(0);
  });

  it('stands in order: persons by birth date, their records ascending, 003 last and by place', () => {
    const main = records.slice(1, -1).filter(({ record }) => record !== '003');
    const addresses = records.slice(1, -1).slice(main.length);
    expect(new Set(addresses.map(({ record }) => record))).toEqual(new Set(['003']));
    expect(addresses).toHaveLength(persons.size);
    const places = addresses.map(({ fields }) => `${fields['KOMKOD']}${fields['VEJKOD']}${fields['HUSNR']}`);
    expect(places).toEqual(inOrder(places));
    const born = of('001').map((fields) => at(fields, 'FOED_DT'));
    expect(born).toEqual(inOrder(born));
    for (const [index, { record, fields }] of main.entries()) {
      const before = main[index - 1];
      const owner = (one: Fields): string => at(one, 'PNRGÆLD') || at(one, 'PNR');
      if (before === undefined || record === '001') continue;
      expect(owner(before.fields)).toBe(owner(fields));
      expect(Number(record)).toBeGreaterThanOrEqual(Number(before.record));
    }
  });

  it('keeps to the number of records a person may have', () => {
    for (const personnummer of persons.keys()) {
      for (const [record, { max }] of Object.entries(layout.records)) {
        expect(ofPerson(personnummer, record).length).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY);
      }
      for (const record of ['003', '008', '009', '010', '011', '012', '015']) {
        expect(ofPerson(personnummer, record)).toHaveLength(1);
      }
    }
  });

  it('can be read by the importer, person by person', () => {
    const readPerson = createPersonReader(layout);
    for (const personnummer of persons.keys()) {
      const own = raws.slice(1, -1).filter((raw) => raw.slice(3, 13) === personnummer);
      const read = readPerson(own.map((raw, line) => ({ line, personnummer, raw })));
      expect(read).toHaveProperty('facts');
    }
  });

  it('holds 60 to 80 persons in five municipalities', () => {
    expect(persons.size).toBeGreaterThanOrEqual(60);
    expect(persons.size).toBeLessThanOrEqual(80);
    const municipalities = new Set(of('002').map((fields) => fields['KOMKOD']));
    expect(municipalities).toEqual(new Set(['0101', '0461', '0751', '0851', '0956']));
  });
});

describe('the numbers', () => {
  it('fail modulus 11, are not of a 1 January, and agree with birth date and sex', () => {
    for (const [personnummer, fields] of persons) {
      const reading = parsePersonnummer(personnummer);
      expect(reading.ok).toBe(true);
      if (!reading.ok) continue;
      expect(passesModulus11(reading.value)).toBe(false);
      expect(personnummer.startsWith('0101')).toBe(false);
      expect(birthDate(reading.value)).toBe(at(fields, 'FOED_DT'));
      expect(sex(reading.value)).toBe(fields['KOEN'] === 'M' ? 'mand' : 'kvinde');
    }
  });

  it('all belong to persons of the delivery', () => {
    const named = numbersIn(['PNRGAELD', 'PNRGÆLD', 'PNR', 'AEGTEPNR', 'PNR-BARN', 'PNRMOR', 'PNRFAR', 'RELPNR']);
    expect(named.filter((number) => !persons.has(number))).toEqual([]);
  });

  it('that were changed lead to the one in force and back', () => {
    const old = withStatus('50', '60');
    const led = old.map((number) => `${at(persons.get(number) ?? {}, 'PNRGAELD')} ${number}`);
    expect(inOrder(led)).toEqual(inOrder(of('022').map((fields) => `${fields['PNRGÆLD']} ${fields['PNR']}`)));
    for (const pair of led) expect(withStatus('01')).toContain(pair.slice(0, 10));
  });
});

describe('the families', () => {
  it('parents and children name each other, and parents are 15 years older or more', () => {
    const up = of('015').flatMap((fields) =>
      ['PNRMOR', 'PNRFAR']
        .map((name) => at(fields, name))
        .filter((parent) => persons.has(parent))
        .map((parent) => `${parent} ${fields['PNR']}`),
    );
    const down = of('014').map((fields) => `${fields['PNR']} ${fields['PNR-BARN']}`);
    expect(up.length).toBeGreaterThan(30);
    expect(inOrder(down)).toEqual(inOrder(up));
    for (const pair of up) {
      const [parent, child] = pair.split(' ').map((number) => at(persons.get(number) ?? {}, 'FOED_DT'));
      expect(yearsBetween(parent ?? '', child ?? '')).toBeGreaterThanOrEqual(15);
    }
    for (const fields of of('015')) {
      if (persons.has(at(fields, 'PNRMOR'))) expect(persons.get(at(fields, 'PNRMOR'))?.['KOEN']).toBe('K');
      if (persons.has(at(fields, 'PNRFAR'))) expect(persons.get(at(fields, 'PNRFAR'))?.['KOEN']).toBe('M');
    }
  });

  it('spouses name each other, from the same moment, and married at 18 or later', () => {
    const row = (fields: Fields, self: string, other: string): string =>
      `${self} ${other} ${fields['CIVST']} ${fields['HAENSTART-CIVILSTAND']} ${fields['SEP_HENVIS-CIVILSTAND']}`;
    const married = of('012', '029').filter((fields) => 'GP'.includes(at(fields, 'CIVST')));
    const known = married.filter((fields) => persons.has(at(fields, 'AEGTEPNR')));
    expect(known.length).toBeGreaterThan(20);
    const there = known.map((fields) => row(fields, at(fields, 'PNR'), at(fields, 'AEGTEPNR')));
    const back = known.map((fields) => row(fields, at(fields, 'AEGTEPNR'), at(fields, 'PNR')));
    expect(inOrder(there)).toEqual(inOrder(back));
    for (const fields of married) {
      const born = at(persons.get(at(fields, 'PNR')) ?? {}, 'FOED_DT').replaceAll('-', '');
      expect(Number(at(fields, 'HAENSTART-CIVILSTAND').slice(0, 8)) - Number(born)).toBeGreaterThanOrEqual(180_000);
    }
  });

  it('have the dead as dead and their spouses as widowed', () => {
    const widows = of('012', '029').filter((fields) => fields['CIVST'] === 'E');
    expect(widows.length).toBeGreaterThanOrEqual(4);
    for (const widow of widows) {
      expect(ofPerson(at(widow, 'AEGTEPNR'), '012')[0]?.['AEGTEPNR']).toBe(widow['PNR']);
    }
    for (const dead of withStatus('90')) {
      const own = ofPerson(dead, '012')[0] ?? {};
      expect(own['CIVST']).toBe('D');
      const spouse = at(own, 'AEGTEPNR');
      if (!persons.has(spouse)) continue;
      const theirs = ofPerson(spouse, '012', '029').filter((fields) => at(fields, 'AEGTEPNR') === dead);
      const widowed = theirs.find((fields) => fields['CIVST'] === 'E');
      expect(widowed?.['HAENSTART-CIVILSTAND']).toBe(own['HAENSTART-CIVILSTAND']);
    }
  });

  it('show separation, divorce, partnership, custody of one, and both kinds of guardian', () => {
    const letters = new Set(of('012').map((fields) => fields['CIVST']));
    expect(letters).toEqual(new Set(['U', 'G', 'F', 'E', 'P', 'O', 'D']));
    expect([of('013').length, of('030').length]).toEqual([2, 2]);
    expect(new Set(of('017').map((fields) => fields['UMYN_RELTYP']))).toEqual(new Set(['0001', '0002']));
    const holders = Map.groupBy(of('016'), (fields) => at(fields, 'PNR'));
    expect(new Set([...holders.values()].map((rows) => rows.length))).toEqual(new Set([1, 2]));
    for (const minor of holders.keys()) {
      expect(at(persons.get(minor) ?? {}, 'FOED_DT') > '2008-01-05').toBe(true);
    }
  });
});

describe('the homes', () => {
  it('of one person never overlap, begin after birth and end after they begin', () => {
    for (const [personnummer, fields] of persons) {
      const born = at(fields, 'FOED_DT').replaceAll('-', '');
      const periods = ofPerson(personnummer, '002', '023')
        .filter((one) => at(one, 'ANNKOR') === '')
        .map((one) => ({ from: at(one, 'TILFLYDTO'), to: one['FRAFLYDTO'] ?? '999999999999' }))
        .sort((a, b) => (a.from < b.from ? -1 : 1));
      for (const [index, { from, to }] of periods.entries()) {
        expect(from.slice(0, 8) >= born).toBe(true);
        expect(from < to).toBe(true);
        expect(from >= (periods[index - 1]?.to ?? '')).toBe(true);
      }
    }
  });

  it('are there exactly for residents, and marked rows end as they begin', () => {
    expect(new Set(of('002').map((fields) => at(fields, 'PNR')))).toEqual(new Set(withStatus('01', '03', '05')));
    const rows = [...of('023'), ...of('026')].filter((fields) => at(fields, 'ANNKOR') !== '');
    expect(new Set(rows.map((fields) => fields['ANNKOR']))).toEqual(new Set(['A', 'K']));
    for (const fields of rows) {
      expect(fields['FRAFLYDTO'] ?? fields['NVNHAENSLUT']).toBe(fields['TILFLYDTO'] ?? fields['NVNHAENSTART']);
    }
  });

  it('are dwellings of the road fixture, except in Greenland and for those without one', () => {
    const roads = readFileSync(new URL('fixtures/vejregister.txt', contracts), 'latin1').split('\n');
    const dwellings = new Set(roads.filter((line) => line.startsWith('002')).map((line) => line.slice(3, 21)));
    for (const fields of of('002', '023')) {
      if (fields['KOMKOD'] === '0956' || fields['VEJKOD'] === '9990') continue;
      const place = ['KOMKOD', 'VEJKOD', 'HUSNR', 'ETAGE', 'SIDEDOER'].map((name) => fields[name]).join('');
      expect(dwellings).toContain(place);
    }
  });
});

describe('demoPersons', () => {
  const situations = demoPersons();

  it('has its persons in every situation', () => {
    for (const numbers of Object.values(situations)) {
      expect(numbers.length).toBeGreaterThanOrEqual(3);
      for (const number of numbers) expect(persons.has(number)).toBe(true);
    }
    expect(situations.ordinary.length).toBeGreaterThanOrEqual(12);
  });

  it('says what the delivery says', () => {
    const withProtection = of('004').filter((fields) => fields['BESKYTTYPE'] === '0001');
    expect(inOrder(situations.protected)).toEqual(inOrder(withProtection.map((fields) => at(fields, 'PNR'))));
    expect(situations.protected.length).toBeGreaterThanOrEqual(5);
    expect(
      withProtection.some((f) => at(f, 'SLET_DT-BESKYTTELSE') !== '' && at(f, 'SLET_DT-BESKYTTELSE') < '2026'),
    ).toBe(true);
    expect(situations.protected.some((number) => situations.emigrated.includes(number))).toBe(true);
    expect(inOrder(situations.dead)).toEqual(inOrder(withStatus('90')));
    expect(inOrder(situations.emigrated)).toEqual(inOrder(withStatus('80')));
    expect(inOrder(situations.disappeared)).toEqual(inOrder(withStatus('70')));
    expect(inOrder(situations.noFixedAbode)).toEqual(inOrder(withStatus('03')));
    expect(inOrder(situations.administrative)).toEqual(inOrder(withStatus('20')));
    expect(inOrder(situations.changedNumber)).toEqual(inOrder(withStatus('50', '60')));
    for (const number of situations.ordinary) {
      expect(withStatus('01')).toContain(number);
      expect(ofPerson(number, '004', '017', '050')).toEqual([]);
    }
    for (const number of situations.muchHistory) {
      expect(ofPerson(number, '023', '024', '025', '026', '027', '028', '029').length).toBeGreaterThanOrEqual(5);
    }
  });

  it('between them shows every record of a person but the relatives written out', () => {
    const seen = new Set(records.map(({ record }) => record));
    const expected = Object.keys(layout.records).filter(
      (record) => !['031', '032', '033', '052', '910', '997'].includes(record),
    );
    expect(expected.filter((record) => !seen.has(record))).toEqual([]);
    expect(new Set(of('004').map((fields) => fields['BESKYTTYPE']))).toEqual(new Set(['0001', '0002', '0003', '0004']));
    expect(new Set(of('011').map((fields) => fields['FKIRK']))).toEqual(new Set(['F', 'U', 'A']));
    expect(of('010').some((fields) => fields['LANDEKOD'] !== '5100')).toBe(true);
    expect(records.some(({ fields }) => Object.values(fields).includes('196100000000'))).toBe(true);
    expect(of('001').some((fields) => fields['FOED_DT_UMRK'] === '*')).toBe(true);
  });
});

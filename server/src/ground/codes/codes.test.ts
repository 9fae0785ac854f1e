import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrangeAuthorities, codeOfAuthority } from './authorities.ts';
import { type Code, type CodeList, decodeCodeList } from './code-list.ts';
import { createCodeTexts } from './code-texts.ts';
import { type Correction, correctLists, decodeCorrections } from './corrections.ts';

const contract = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../contracts/${path}`, import.meta.url), 'utf8'));
const listOf = (name: string) => decodeCodeList(contract(`codelists/${name}.json`));
const lists = {
  municipalities: listOf('municipalities'),
  authorities: listOf('authorities'),
  countries: listOf('countries'),
};
const corrections = decodeCorrections(contract('codelists/corrections.json'));
const findCode = (list: CodeList | undefined, code: string): Code | undefined =>
  list?.codes.find((one) => one.code === code);
const fieldOf = (code: Code | undefined, field: string): unknown => new Map(Object.entries(code ?? {})).get(field);

describe('corrections', () => {
  it('each says of its list what its list says, and names a reason', () => {
    for (const { list, code, field, was, why } of corrections) {
      const row = findCode(new Map(Object.entries(lists)).get(list), code);
      expect(row, `${list} ${code}`).toBeDefined();
      expect(fieldOf(row, field) ?? null, `${list} ${code} ${field}`).toBe(was);
      expect(why).toMatch(/\.$/);
    }
  });

  it('cover every known error of the lists', () => {
    const corrected = correctLists(lists, corrections);
    const iso = (code: string) => {
      const row = findCode(corrected['countries'], code);
      return [row?.iso2, row?.iso3, row?.isoNum];
    };
    expect(iso('5276')).toEqual(['CF', 'CAF', '140']);
    expect(iso('5757')).toEqual(['RS', 'SRB', '688']);
    expect(iso('5718')).toEqual(['TM', 'TKM', '795']);
    expect(iso('5158')).toEqual(['RO', 'ROU', '642']);
    expect(iso('5761')).toEqual([undefined, undefined, undefined]);
    expect(iso('5105')).toEqual(['XX', 'XXX', '999']);
    expect(iso('5402')).toEqual(['YD', 'YMD', '720']);
    expect([iso('5152')[2], iso('5758')[2]]).toEqual(['890', '891']);
    expect(findCode(corrected['countries'], '5758')?.to).toBe('200302040000');
    expect(iso('5258')).toEqual(['SD', 'SDN', '729']);
    expect(iso('5395')).toEqual(['XX', 'XXX', '999']);
    expect(findCode(corrected['authorities'], '0958')?.to).toBe('201801010000');
    expect(findCode(corrected['municipalities'], '0820')?.name).toBe('Vesthimmerlands');
  });

  it('leave every other row and the lists themselves as they are', () => {
    const before = JSON.stringify(lists);
    const corrected = correctLists(lists, corrections);
    expect(JSON.stringify(lists)).toBe(before);
    for (const [name, list] of Object.entries(lists)) {
      const touched = new Set(corrections.filter((one) => one.list === name).map(({ code }) => code));
      const untouched = (codes: readonly Code[]) => codes.filter(({ code }) => !touched.has(code));
      expect(untouched(corrected[name]?.codes ?? [])).toEqual(untouched(list.codes));
      expect(corrected[name]?.codes.map(({ code }) => code)).toEqual(list.codes.map(({ code }) => code));
    }
  });

  it('stop when a list has another value, another code or another field', () => {
    const wrong = (change: Partial<Correction>) =>
      correctLists(lists, [
        { list: 'countries', code: '5757', field: 'iso3', was: 'RSB', is: 'SRB', why: 'x', ...change },
      ]);
    expect(wrong({})).toBeDefined();
    for (const change of [{ was: 'SRB' }, { code: '5000' }, { field: 'capital', was: null }, { list: 'continents' }]) {
      expect(() => wrong(change)).toThrow(/^defect: /);
    }
  });
});

describe('texts of authorities', () => {
  const corrected = correctLists(lists, corrections);
  const arranged = arrangeAuthorities({ ...lists, ...corrected });
  const texts = createCodeTexts(arranged);

  it.each([
    ['0101', 'København'],
    ['0411', 'Christiansø'],
    ['0820', 'Vesthimmerlands'],
    ['0955', 'Kujalleq'],
    ['0956', 'Sermersooq'],
    ['0957', 'Qeqqata'],
    ['0958', 'Qaasuitsup'],
    ['0959', 'Qeqertalik'],
    ['0960', 'Avannaata'],
    ['0961', 'Udenfor Kommunal Inddeling I Grønland'],
    ['0010', 'Sømandskattekontoret'],
    ['0011', 'SKAT'],
    ['0012', 'ATP'],
    ['0019', 'Administrativ'],
    ['0102', 'København 102'],
    ['0407', 'Rønne'],
    ['0445', 'Gl. Middelfart'],
    ['0953', 'Ittoqqortoormiit-Scoresbysund'],
  ])('names municipality %s', (code, name) => {
    for (const list of ['kommune', 'myndighed']) {
      expect(texts.findText(list, code)).toBe(name);
      expect(texts.findText(list, code, '1985-06-01')).toBe(name);
    }
    expect(texts.findText('land', code)).toBeUndefined();
  });

  it('names countries, and no country as a municipality', () => {
    expect(texts.findText('land', '5100')).toBe('Danmark');
    expect(texts.findText('myndighed', '5902')).toBe('Færøerne');
    expect(texts.findText('kommune', '5100')).toBeUndefined();
    expect(texts.findText('myndighed', '9999')).toBeUndefined();
  });

  it('names the authorities that have been loaded, by their full name where they have one', () => {
    const parish = codeOfAuthority({
      MYNKOD: '7001',
      MYNTYP: '25',
      HAENSTART: '198903301200',
      'HAENSLUT-CTMYN': '000000000000',
      MYNNVN: 'Vor Frue,Kbhvn'.padEnd(20),
      MYNNVN_XL: 'Vor Frue Sogn'.padEnd(60),
    });
    expect(parish).toEqual({ code: '7001', type: '25', from: '198903301200', name: 'Vor Frue Sogn' });
    const closed = codeOfAuthority({ MYNKOD: '8888', MYNTYP: '25', MYNNVN: 'Kort', 'HAENSLUT-CTMYN': '200001010000' });
    expect(closed).toEqual({ code: '8888', type: '25', name: 'Kort', to: '200001010000' });
    const loaded = createCodeTexts(arrangeAuthorities({ ...lists, loaded: [parish, closed] }));
    expect(loaded.findText('myndighed', '7001')).toBe('Vor Frue Sogn');
    expect(loaded.findText('kommune', '7001')).toBeUndefined();
    expect(texts.findText('myndighed', '7001')).toBeUndefined();
  });
});

describe('createCodeTexts', () => {
  const texts = createCodeTexts({
    sted: [
      { code: '1', name: 'Gammelby', from: '197004010000', to: '200701010000' },
      { code: '1', name: 'Nyby', from: '200701010000' },
      { code: '2', name: 'Lukket', from: '199001010000', to: '200001010000' },
      { code: '3' },
      { code: '5', name: 'Sidst', from: '199001010000', to: '200001010000' },
      { code: '5', name: 'Først', from: '197001010000', to: '199001010000' },
    ],
  });

  it('chooses by date among the names of a code', () => {
    expect(texts.findText('sted', '1')).toBe('Nyby');
    expect(texts.findText('sted', '1', '2006-12-31')).toBe('Gammelby');
    expect(texts.findText('sted', '1', '200612312359')).toBe('Gammelby');
    expect(texts.findText('sted', '1', '20070101')).toBe('Nyby');
    expect(texts.findText('sted', '1', '1950-01-01')).toBe('Gammelby');
  });

  it('names a code outside its period, and nothing where nothing is known', () => {
    expect(texts.findText('sted', '2')).toBe('Lukket');
    expect(texts.findText('sted', '2', '2020-01-01')).toBe('Lukket');
    expect(texts.findText('sted', '5')).toBe('Sidst');
    expect(texts.findText('sted', '5', '1980-01-01')).toBe('Først');
    expect(texts.findText('sted', '5', '1960-01-01')).toBe('Først');
    expect(texts.findText('sted', '3')).toBeUndefined();
    expect(texts.findText('sted', '4')).toBeUndefined();
    expect(texts.findText('andet', '1')).toBeUndefined();
  });
});

describe('decodeCodeList', () => {
  it.each([
    undefined,
    {},
    { source: 'x' },
    { source: 'x', codes: {} },
    { source: 'x', codes: [{}] },
    { source: 'x', codes: [{ code: 1 }] },
    { source: 'x', codes: [{ code: '1', colour: 'red' }] },
    { codes: [] },
  ])('throws on %j', (json) => {
    expect(() => decodeCodeList(json)).toThrow(/^defect/);
  });

  it('throws on corrections that are none', () => {
    for (const json of [undefined, {}, { corrections: [{}] }, { corrections: [null] }]) {
      expect(() => decodeCorrections(json)).toThrow(/^defect/);
    }
  });
});

import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  arrangeAuthorities,
  type Code,
  codeOfAuthority,
  correctLists,
  createCodeTexts,
  decodeCodeList,
  decodeCorrections,
} from '../../server/src/ground/codes/index.ts';
import { FIELDS } from '../../server/src/ground/fields/index.ts';
import { decodeLayout, decodeRecord, readRecords } from '../../server/src/ground/records/index.ts';
import { describeWithTestdata, testdata } from '../testdata.ts';

const CONTRACTS = new URL('../../contracts/', import.meta.url);
const contract = (path: string): unknown => JSON.parse(readFileSync(new URL(path, CONTRACTS), 'utf8'));
const listOf = (name: string) => decodeCodeList(contract(`codelists/${name}.json`));
const lists = {
  municipalities: listOf('municipalities'),
  authorities: listOf('authorities'),
  countries: listOf('countries'),
};
const tables = Object.fromEntries(
  readdirSync(new URL('codes/', CONTRACTS))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace('.json', ''), decodeCodeList(contract(`codes/${file}`)).codes]),
);

function getJson(path: string): Record<string, unknown> {
  const found = testdata(path);
  if (found === undefined) throw new Error(`external test data lack ${path}`);
  return JSON.parse(readFileSync(found, 'utf8'));
}

const isRecord = (value: unknown): value is Record<string, string | null> =>
  typeof value === 'object' && value !== null;
const rowsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

describe('code tables', () => {
  it('are there for every list a field refers to', () => {
    const named = new Set(Object.values(FIELDS).flatMap(({ codes }) => (codes === undefined ? [] : [codes])));
    named.delete('myndighed');
    expect(named.size).toBeGreaterThan(5);
    for (const name of named) expect(tables[name], name).toBeDefined();
  });

  it('hold each code once', () => {
    for (const [name, codes] of [
      ...Object.entries(tables),
      ...Object.entries(lists).map(([n, l]) => [n, l.codes] as const),
    ]) {
      expect(new Set(codes.map(({ code }) => code)).size, name).toBe(codes.length);
    }
  });

  it('say what a code means, and nothing where that is not known', () => {
    const texts = createCodeTexts(tables);
    expect(texts.findText('status', '01')).toBe('Bopæl i Danmark');
    expect(texts.findText('koen', 'K')).toBe('Kvinde');
    expect(texts.findText('valg', '0001')).toBe('Almindelig valgret');
    expect(texts.findText('afledt', 'ÆG')).toBe('Ægtefælle');
    for (const [list, code] of [
      ['folkekirke', 'M'],
      ['haendelse', 'A05'],
      ['annkor', 'H'],
    ] as const) {
      expect(tables[list]?.some((one) => one.code === code)).toBe(true);
      expect(texts.findText(list, code)).toBeUndefined();
    }
  });
});

describeWithTestdata('code lists against their sources', () => {
  it('have the codes and names of the sources', () => {
    const { denmark, greenland } = getJson('data/municipalities.json');
    const names = { ...(isRecord(denmark) ? denmark : {}), ...(isRecord(greenland) ? greenland : {}) };
    expect(Object.fromEntries(lists.municipalities.codes.map(({ code, name }) => [code, name]))).toEqual(names);
    const authorities = rowsOf(getJson('data/authorities-2012.json')['authorities']);
    expect(
      lists.authorities.codes.map(({ code, name, type, from, to }) => [code, name, type, from, to ?? null]),
    ).toEqual(authorities.map((row) => [row['code'], row['name'], row['type'], row['start'], row['end']]));
    const countries = rowsOf(getJson('data/countries-2012.json')['countries']);
    expect(
      lists.countries.codes.map((row) => [
        row.code,
        row.name,
        row.from,
        row.to ?? null,
        row.iso2,
        row.iso3,
        row.isoNum,
      ]),
    ).toEqual(
      countries.map((row) => [
        row['code'],
        row['name'],
        row['start'],
        row['end'],
        row['iso2'],
        row['iso3'],
        row['isoNum'],
      ]),
    );
    expect([authorities.length, countries.length]).toEqual([357, 213]);
  });

  it('name every code that the test persons carry, once the authority file is loaded', async () => {
    const layouts = {
      authorities: decodeLayout(contract('layouts/p02680.json')),
      persons: decodeLayout(contract('layouts/u12170-p.json')),
    };
    const loaded: Code[] = [];
    const used: [list: string, code: string][] = [];
    for await (const read of readRecords(
      createReadStream(testdata('data/testpersons/authority-4357.txt') ?? ''),
      layouts.authorities,
    )) {
      const decoded = decodeRecord(layouts.authorities, 'raw' in read ? read.raw : '');
      if ('record' in decoded && decoded.record === '001') loaded.push(codeOfAuthority(decoded.fields));
    }
    const lookUp: Record<string, string> = {
      STATUS: 'status',
      KOEN: 'koen',
      CIVST: 'civilstand',
      FKIRK: 'folkekirke',
      BESKYTTYPE: 'beskyttelse',
      AFLEDTMRK: 'afledt',
      ANNKOR: 'annkor',
      FORNVN_MRK: 'navnemarkering',
      VALGKODE: 'valg',
      UMYN_RELTYP: 'vaergerelation',
      'RELTYP-FORÆLDREMYN': 'foraeldremyndighed',
      KOMKOD: 'kommune',
      FRAFLYKOMKOD: 'kommune',
      LANDEKOD: 'land',
      UDR_LANDEKOD: 'land',
      INDR_LANDEKOD: 'land',
      'START_MYNKOD-FØDESTED': 'myndighed',
      'START_MYNKOD-ADRTXT': 'myndighed',
    };
    for await (const read of readRecords(
      createReadStream(testdata('data/testpersons/U12170-P-110901.txt') ?? ''),
      layouts.persons,
    )) {
      const decoded = decodeRecord(layouts.persons, 'raw' in read ? read.raw : '');
      if ('rejected' in decoded) throw new Error(decoded.rejected);
      for (const [field, list] of Object.entries(lookUp)) {
        const code = decoded.fields[field]?.trim() ?? '';
        if (code !== '' && (code !== '0000' || list === 'vaergerelation')) used.push([list, code]);
      }
    }
    const corrected = correctLists(lists, decodeCorrections(contract('codelists/corrections.json')));
    const texts = createCodeTexts({ ...tables, ...arrangeAuthorities({ ...lists, ...corrected, loaded }) });
    const nameless = new Set(used.filter(([list, code]) => texts.findText(list, code) === undefined).map(String));
    expect([...nameless]).toEqual([]);
    // Every list has been asked but one: no test person has a name mark.
    const asked = new Set(used.map(([list]) => list));
    expect(Object.values(lookUp).filter((list) => !asked.has(list))).toEqual(['navnemarkering']);
  });
});

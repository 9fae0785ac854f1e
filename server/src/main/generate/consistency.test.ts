import { describe, expect, it } from 'vitest';
import { birthDate, parsePersonnummer, passesModulus11, sex } from '../../ground/personnummer/index.ts';
import { dayOfTime, type Fields, PRODUKTION, readCountry, text, yearsBetween } from './country-as-read.ts';

const country = await readCountry(5000, 2);
const { of, ofPerson, persons } = country;
const born = (number: string): string => text(persons.get(number), 'FOED_DT');
const statusOf = (number: string): string => text(persons.get(number), 'STATUS');
const known = (number: string): boolean => persons.has(number);
const inOrder = (texts: readonly string[]): string[] => texts.toSorted((a, b) => (a < b ? -1 : Number(a > b)));

describe.each(['unissued', 'plausible'] as const)('%s numbers', (kind) => {
  it('are unique, agree with birth date and sex, and do or do not pass modulus 11', async () => {
    const numbers = (kind === 'unissued' ? country : await readCountry(5000, 2, kind)).persons;
    expect(numbers.size).toBe(5000);
    for (const [number, fields] of numbers) {
      const reading = parsePersonnummer(number);
      if (!reading.ok) throw new Error(reading.reason);
      expect(passesModulus11(reading.value)).toBe(kind === 'plausible');
      expect(birthDate(reading.value)).toBe(text(fields, 'FOED_DT'));
      expect(sex(reading.value)).toBe(text(fields, 'KOEN') === 'M' ? 'mand' : 'kvinde');
      expect(number.startsWith('0101')).toBe(false);
    }
  });
});

describe('numbers', () => {
  it('named anywhere belong to persons of the country', () => {
    const names = ['PNRGAELD', 'PNRGÆLD', 'PNR', 'AEGTEPNR', 'PNR-BARN', 'PNRMOR', 'PNRFAR', 'RELPNR'];
    const rows = of('001', '012', '014', '015', '016', '017', '022', '029', '052');
    const all = rows
      .flatMap((fields) => names.map((name) => text(fields, name)))
      .filter((number) => /^(?!0+$)\d+$/.test(number));
    expect(all.length).toBeGreaterThan(10_000);
    expect(all.filter((number) => !known(number))).toEqual([]);
  });

  it('that gave way lead to one in force and back, and the periods meet', () => {
    const old = [...persons.keys()].filter((number) => ['50', '60'].includes(statusOf(number)));
    expect(old.length).toBeGreaterThan(10);
    const led = old.map(
      (number) => `${text(persons.get(number), 'PNRGAELD')} ${number} ${text(persons.get(number), 'SLUT_DT-PERSON')}`,
    );
    const back = of('022').map((f) => `${text(f, 'PNRGÆLD')} ${text(f, 'PNR')} ${text(f, 'SLUT_DT-PERSON')}`);
    expect(inOrder(led)).toEqual(inOrder(back));
    for (const row of led) {
      const [now = '', , until] = row.split(' ');
      expect(['01', '03', '05', '07']).toContain(statusOf(now));
      expect(text(persons.get(now), 'START_DT-PERSON')).toBe(until);
    }
  });
});

describe('families', () => {
  it('parents and children name each other, mothers were 15 to 50 years old, nobody was born to the dead', () => {
    const up = of('015').flatMap((fields) =>
      ['PNRMOR', 'PNRFAR']
        .map((name) => text(fields, name))
        .filter(known)
        .map((parent) => `${parent} ${text(fields, 'PNR')}`),
    );
    expect(up.length).toBeGreaterThan(3000);
    expect(inOrder(of('014').map((f) => `${text(f, 'PNR')} ${text(f, 'PNR-BARN')}`))).toEqual(inOrder(up));
    for (const fields of of('015')) {
      const mother = text(fields, 'PNRMOR');
      const father = text(fields, 'PNRFAR');
      const child = born(text(fields, 'PNR'));
      if (known(mother)) {
        expect(text(persons.get(mother), 'KOEN')).toBe('K');
        expect(yearsBetween(born(mother), child)).toBeGreaterThanOrEqual(15);
        expect(yearsBetween(born(mother), child)).toBeLessThanOrEqual(50);
        const death =
          statusOf(mother) === '90' ? dayOfTime(text(persons.get(mother), 'STATUSHAENSTART')) : '9999-12-31';
        expect(death > child).toBe(true);
      }
      if (!known(father)) continue;
      expect(text(persons.get(father), 'KOEN')).toBe('M');
      expect(yearsBetween(born(father), child)).toBeGreaterThanOrEqual(15);
    }
  });

  it('spouses name each other from the same day, nobody is married to itself, everybody was of age', () => {
    const row = (f: Fields, self: string, other: string): string =>
      `${self} ${other} ${text(f, 'CIVST')} ${text(f, 'HAENSTART-CIVILSTAND')} ${text(f, 'SEP_HENVIS-CIVILSTAND')}`;
    const married = of('012', '029').filter((f) => 'GPFO'.includes(text(f, 'CIVST')));
    expect(married.length).toBeGreaterThan(2000);
    expect(married.filter((f) => text(f, 'PNR') === text(f, 'AEGTEPNR'))).toEqual([]);
    const there = married.map((f) => row(f, text(f, 'PNR'), text(f, 'AEGTEPNR')));
    const back = married.map((f) => row(f, text(f, 'AEGTEPNR'), text(f, 'PNR')));
    expect(inOrder(there)).toEqual(inOrder(back));
    for (const f of married.filter((one) => 'GP'.includes(text(one, 'CIVST')))) {
      expect(yearsBetween(born(text(f, 'PNR')), dayOfTime(text(f, 'HAENSTART-CIVILSTAND')))).toBeGreaterThanOrEqual(18);
    }
  });

  it('no two kin are a couple', () => {
    const parents = new Map(
      of('015').map((f) => [text(f, 'PNR'), [text(f, 'PNRMOR'), text(f, 'PNRFAR')].filter(known)]),
    );
    for (const f of of('012', '029').filter((one) => 'GP'.includes(text(one, 'CIVST')))) {
      const [self, other] = [text(f, 'PNR'), text(f, 'AEGTEPNR')];
      const own = parents.get(self) ?? [];
      expect(own).not.toContain(other);
      expect((parents.get(other) ?? []).filter((parent) => own.includes(parent))).toEqual([]);
    }
  });

  it('civil statuses follow each other without overlap, the dead are dead and their spouses widowed', () => {
    for (const number of persons.keys()) {
      const rows = [...ofPerson(number, '029'), ...ofPerson(number, '012')];
      for (const [at, fields] of rows.entries()) {
        const start = text(fields, 'HAENSTART-CIVILSTAND');
        const before = rows[at - 1];
        if (before !== undefined) expect(text(before, 'HAENSLUT-CIVILSTAND')).toBe(start);
        if ('HAENSLUT-CIVILSTAND' in fields) expect(start < text(fields, 'HAENSLUT-CIVILSTAND')).toBe(true);
      }
      if (statusOf(number) !== '90') continue;
      const last = rows.at(-1);
      expect(text(last, 'CIVST')).toBe('D');
      const spouse = text(last, 'AEGTEPNR');
      if (!known(spouse)) continue;
      const theirs = ofPerson(spouse, '012', '029').filter((f) => text(f, 'AEGTEPNR') === number);
      const widowed = theirs.some(
        (f) =>
          'EL'.includes(text(f, 'CIVST')) && text(f, 'HAENSTART-CIVILSTAND') === text(last, 'HAENSTART-CIVILSTAND'),
      );
      const sameDay =
        statusOf(spouse) === '90' &&
        text(ofPerson(spouse, '012')[0], 'HAENSTART-CIVILSTAND') === text(last, 'HAENSTART-CIVILSTAND');
      expect(widowed || sameDay).toBe(true);
    }
  });

  it('custody is held for those under 18 who live here, by parents who are theirs or by somebody named', () => {
    const minors = [...persons.keys()].filter(
      (n) => ['01', '03', '05', '07'].includes(statusOf(n)) && yearsBetween(born(n), PRODUKTION) < 17.9,
    );
    expect(minors.length).toBeGreaterThan(500);
    for (const minor of minors) {
      const rows = ofPerson(minor, '016');
      expect(rows.length).toBeGreaterThanOrEqual(1);
      const parents = ofPerson(minor, '015')[0];
      for (const row of rows) {
        const role = text(row, 'RELTYP-FORÆLDREMYN');
        if (role === '0003') expect(known(text(parents, 'PNRMOR'))).toBe(true);
        else if (role === '0004') expect(known(text(parents, 'PNRFAR'))).toBe(true);
        else expect(known(text(row, 'RELPNR'))).toBe(true);
      }
    }
    const grown = of('016').filter((f) => yearsBetween(born(text(f, 'PNR')), PRODUKTION) > 18.1);
    expect(grown).toEqual([]);
  });
});

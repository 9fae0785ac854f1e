import { describe, expect, it } from 'vitest';
import type { Answer, Catalogue, CatalogueField, FieldState } from '../../api/index.ts';
import { addressCells, groupsOf, nameOf, numbersOf, readFacts } from './index.ts';

const field = (id: string, more: Partial<CatalogueField> = {}): CatalogueField => {
  const [kind = '', name = ''] = id.split('.');
  return {
    id,
    kind,
    name,
    group: kind,
    protects: 'ingen',
    value: 'tekst',
    several: false,
    da: name,
    en: name,
    ...more,
  };
};

const catalogue: Catalogue = {
  fields: [
    field('navn.fornavne'),
    field('navn.fornavneMarkering', { value: 'kode' }),
    field('navn.efternavn'),
    field('navn.virkningFra', { value: 'tid' }),
    field('navn.virkningFraUsikkerhedsmarkering', { value: 'markering' }),
    field('person.personnummer', { value: 'personnummer', group: 'personnummer' }),
    field('person.gaeldende', { value: 'personnummer', group: 'personnummer' }),
    field('bopael.vejkode', { group: 'adresse' }),
    field('bopael.virkningFra', { group: 'adresse' }),
    field('adressetekst.adresseringsnavn', { group: 'navn' }),
    ...['conavn', 'standardadresse', 'postnummer', 'postdistrikt', 'vejkode', 'virkningFra'].map((name) =>
      field(`adressetekst.${name}`, { group: 'adresse', protects: 'adresse' }),
    ),
    field('barn.personnummer', { value: 'personnummer' }),
    ...[1, 2, 3].map((line) => field(`kontaktadresse.linje${line}`, { da: `Kontaktadresse, linje ${line}` })),
  ],
  groups: ['navn', 'personnummer', 'adresse', 'barn', 'kontaktadresse'],
  reasons: [],
};

const is = (value: string, text?: string): FieldState =>
  text === undefined ? { state: 'value', value } : { state: 'value', value, text };
const withheld = (reason: string): FieldState => ({ state: 'withheld', reason });
const answerOf = (fields: Record<string, FieldState>): Answer => ({
  journal: { id: 'a', tid: '' },
  asOf: { virkning: '', registrering: '' },
  situationer: [],
  fields,
});
const factsOf = (fields: Record<string, FieldState>) => readFacts(answerOf(fields), catalogue);
const groupOf = (id: string, fields: Record<string, FieldState>) =>
  groupsOf(factsOf(fields), catalogue).find((group) => group.id === id);
const shownIn = (id: string, fields: Record<string, FieldState>) => {
  const group = groupOf(id, fields);
  if (group?.state !== 'shown') throw new Error(`${id} is not shown`);
  return group.facts;
};
const valuesOf = (cells: readonly { readonly state: FieldState }[]) =>
  cells.map(({ state }) => (state.state === 'value' ? state.value : state.state));

describe('facts', () => {
  it('keeps several facts of a kind apart, in their order', () => {
    const facts = shownIn('barn', {
      'barn.2.personnummer': is('b'),
      'barn.1.personnummer': is('a'),
      'barn.10.personnummer': is('c'),
    });
    expect(facts.map(({ rows }) => rows.flatMap(({ cells }) => valuesOf(cells)))).toEqual([['a'], ['b'], ['c']]);
  });

  it('leaves out what the catalogue does not have', () => {
    expect(
      factsOf({ 'nyt.felt': is('x'), 'navn.nyt': is('x'), vrøvl: is('x') }).flatMap(({ fields }) => [...fields.keys()]),
    ).toEqual([]);
  });
});

describe('rows', () => {
  it('shows a mark beside what it marks, and the time apart', () => {
    const [fact] = shownIn('navn', {
      'navn.fornavne': is('Bo'),
      'navn.fornavneMarkering': is('+', 'Forkortet'),
      'navn.efternavn': { state: 'empty' },
      'navn.virkningFra': is('198505040000'),
      'navn.virkningFraUsikkerhedsmarkering': is('*'),
    });
    expect(fact?.rows.map(({ id, cells }) => [id, valuesOf(cells), cells[0]?.mark])).toEqual([
      ['navn.0.fornavne', ['Bo'], 'Forkortet'],
    ]);
    expect([fact?.holds.fra?.uncertain, fact?.holds.til]).toEqual([true, undefined]);
  });

  it('joins the lines of a free text under one label', () => {
    const [fact] = shownIn('kontaktadresse', {
      'kontaktadresse.linje1': is('A'),
      'kontaktadresse.linje2': { state: 'empty' },
      'kontaktadresse.linje3': is('C'),
    });
    expect(fact?.rows.map(({ da, cells }) => [da, valuesOf(cells)])).toEqual([['Kontaktadresse', ['A', 'C']]]);
  });

  it('shows an address in words first, its codes once, and both as one while they hold alike', () => {
    const fields = {
      'bopael.vejkode': is('1234'),
      'bopael.virkningFra': is('2010'),
      'adressetekst.standardadresse': is('Eksempelvej 1'),
      'adressetekst.postnummer': is('5000'),
      'adressetekst.postdistrikt': is('Odense C'),
      'adressetekst.vejkode': is('1234'),
      'adressetekst.virkningFra': is('2010'),
    };
    expect(
      shownIn('adresse', fields).map(({ rows }) => rows.map(({ cells, technical }) => [technical, ...valuesOf(cells)])),
    ).toEqual([
      [
        [false, 'Eksempelvej 1', '5000 Odense C'],
        [true, '1234'],
      ],
    ]);
    const apart = shownIn('adresse', { ...fields, 'bopael.virkningFra': is('2011'), 'bopael.vejkode': is('9') });
    expect(apart).toHaveLength(2);
  });

  it('says once that a whole address is withheld', () => {
    const states = Object.fromEntries(
      ['conavn', 'standardadresse', 'postnummer', 'postdistrikt'].map((name) => [
        `adressetekst.${name}`,
        withheld('beskyttelse'),
      ]),
    );
    expect(valuesOf(addressCells(factsOf(states)[0]))).toEqual(['withheld']);
  });
});

describe('groups', () => {
  it('tells a group with values from an empty one, a withheld one and one that was not asked for', () => {
    expect(groupOf('navn', { 'navn.fornavne': is('Bo'), 'navn.efternavn': withheld('privat') })?.state).toBe('shown');
    expect(groupOf('navn', { 'navn.fornavne': { state: 'empty' } })?.state).toBe('empty');
    expect(
      groupOf('navn', { 'navn.fornavne': withheld('beskyttelse'), 'navn.efternavn': { state: 'empty' } }),
    ).toMatchObject({ state: 'withheld', reason: 'beskyttelse' });
    expect(groupOf('navn', { 'navn.fornavne': { state: 'not-asked' } })).toBeUndefined();
  });

  it('knows the groups that a protection covers', () => {
    expect(groupOf('adresse', { 'bopael.vejkode': is('1') })?.isProtected).toBe(true);
    expect(groupOf('barn', { 'barn.1.personnummer': is('1') })?.isProtected).toBe(false);
  });
});

describe('nameOf', () => {
  it('takes the parts, then the addressing name, then the reason that there is none', () => {
    const addressing = { 'adressetekst.adresseringsnavn': is('B. Ek') };
    expect(nameOf(factsOf({ 'navn.fornavne': is('Bo'), 'navn.efternavn': is('Ek'), ...addressing }))).toEqual({
      state: 'value',
      name: 'Bo Ek',
    });
    expect(nameOf(factsOf(addressing))).toEqual({ state: 'value', name: 'B. Ek' });
    expect(nameOf(factsOf({ 'navn.fornavne': withheld('beskyttelse') }))).toEqual({
      state: 'withheld',
      reason: 'beskyttelse',
    });
    expect(nameOf([])).toEqual({ state: 'empty' });
  });
});

describe('numbersOf', () => {
  it('names the number in force only where it is another', () => {
    const of = (gaeldende: string) => {
      const fields = { 'person.personnummer': is('0709614000'), 'person.gaeldende': is(gaeldende) };
      return numbersOf(factsOf(fields), '0709614007');
    };
    expect(of('0709614001')).toEqual({ own: '0709614000', inForce: '0709614001' });
    expect(of('0709614000')).toEqual({ own: '0709614000', inForce: undefined });
  });

  it('falls back on the number that was asked for', () => {
    expect(numbersOf([], '0709614000')).toEqual({ own: '0709614000', inForce: undefined });
  });
});

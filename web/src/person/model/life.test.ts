import { describe, expect, it } from 'vitest';
import type { Answer, AnswerFact, Catalogue, CatalogueField, FieldState } from '../../api/index.ts';
import {
  daysOfChange,
  familyOf,
  firstDayOf,
  groupsIn,
  isForPrivate,
  lifeOf,
  originsOf,
  readFacts,
  timelineOf,
} from './index.ts';

const field = (id: string, group: string, more: Partial<CatalogueField> = {}): CatalogueField => {
  const [kind = '', name = ''] = id.split('.');
  return { id, kind, name, group, protects: 'ingen', value: 'tekst', several: false, da: name, en: name, ...more };
};
const times = (kind: string, group: string) =>
  ['virkningFra', 'virkningTil'].map((name) => field(`${kind}.${name}`, group, { value: 'tid' }));

const catalogue: Catalogue = {
  fields: [
    field('person.koen', 'person'),
    field('navn.efternavn', 'navn'),
    ...times('navn', 'navn'),
    ...['kommunekode', 'vejkode'].map((name) => field(`bopael.${name}`, 'adresse')),
    ...times('bopael', 'adresse'),
    ...['kommunekode', 'vejkode', 'vejadresseringsnavn', 'standardadresse'].map((name) =>
      field(`adressetekst.${name}`, 'adresse'),
    ),
    field('foraelder.rolle', 'foraeldre', { several: true }),
    field('foraelder.personnummer', 'foraeldre', { several: true, value: 'personnummer' }),
    field('civilstand.civilstand', 'civilstand'),
    field('civilstand.aegtefaelle', 'civilstand', { value: 'personnummer' }),
    field('barn.personnummer', 'boern', { several: true, value: 'personnummer' }),
  ],
  groups: ['person', 'navn', 'adresse', 'civilstand', 'foraeldre', 'boern'],
  reasons: [],
};

const answerOf = (facts?: readonly AnswerFact[], fields: Record<string, FieldState> = {}): Answer => ({
  journal: { id: 'a', tid: '' },
  asOf: { virkning: '2026-01-01T00:00', registrering: '' },
  situationer: [],
  fields,
  facts,
});
const fact = (kind: string, fields: Record<string, string>, more: Partial<AnswerFact> = {}): AnswerFact => ({
  kind,
  current: false,
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { state: 'value', value }])),
  ...more,
});
const lifeIn = (facts: readonly AnswerFact[]) => lifeOf(answerOf(facts), catalogue) ?? [];

describe('a life', () => {
  it('is not there where it was not asked for', () => {
    expect(lifeOf(answerOf(), catalogue)).toBeUndefined();
  });

  it('says of each fact whether it holds, and if not why', () => {
    const standings = lifeIn([
      fact('navn', { virkningFra: '202001011200' }, { current: true }),
      fact('navn', { virkningFra: '199001011200' }),
      fact('navn', { virkningFra: '202601021200' }),
      fact('navn', { virkningFra: '199001011200' }, { mark: 'A' }),
      fact('navn', { virkningFra: '202601021200' }, { mark: 'K' }),
      fact('navn', {}, { mark: 'Æ' }),
    ]).map(({ standing }) => standing);
    expect(standings).toEqual(['current', 'past', 'future', 'annulled', 'corrected', 'technical']);
  });

  it('tells the origins of the facts in force, numbered as the fields are', () => {
    const origin = (kilde: string) => ({ registreringFra: '', indlaest: '', kilde });
    const origins = originsOf(
      lifeIn([
        fact('foraelder', { rolle: 'mor' }, { current: true, origin: origin('1') }),
        fact('foraelder', { rolle: 'mor' }, { origin: origin('2') }),
        fact('foraelder', { rolle: 'far' }, { current: true, origin: origin('3') }),
        fact('navn', { efternavn: 'x' }, { current: true, origin: origin('4') }),
      ]),
    );
    expect([...origins].map(([id, { kilde }]) => [id, kilde])).toEqual([
      ['foraelder.1', '1'],
      ['foraelder.2', '3'],
      ['navn.0', '4'],
    ]);
  });
});

describe('the timeline', () => {
  it('has what began last first, and nothing that has no place in time', () => {
    const rows = timelineOf(
      lifeIn([
        fact('person', { koen: 'K' }, { current: true }),
        fact('navn', { virkningFra: '199001011200', efternavn: 'a' }),
        fact('navn', { virkningFra: '201001011200', efternavn: 'b' }, { current: true }),
        fact('bopael', { virkningFra: '200100000000', vejkode: '1' }, { mark: 'A' }),
        fact('navn', { efternavn: 'c' }, { mark: 'K' }),
      ]),
    );
    expect(rows.map(({ fact: { kind }, holds }) => [kind, holds.fra?.state.state])).toEqual([
      ['navn', 'value'],
      ['bopael', 'value'],
      ['navn', 'value'],
      ['navn', undefined],
    ]);
    expect(rows.map(firstDayOf)).toEqual(['2010-01-01', undefined, '1990-01-01', undefined]);
    expect(groupsIn(rows)).toEqual(['navn', 'adresse']);
    expect(daysOfChange(rows)).toEqual(['2010-01-01', '1990-01-01']);
  });

  it('lends the name of a road, and never the address written out, to another residence on it', () => {
    const place = { kommunekode: '0101', vejkode: '8901' };
    const rows = timelineOf(
      lifeIn([
        fact('bopael', { ...place, virkningFra: '202001011200' }, { current: true }),
        fact('bopael', { ...place, virkningFra: '201001011200' }),
        fact('bopael', { ...place, kommunekode: '0751', virkningFra: '200001011200' }),
        fact('adressetekst', { ...place, vejadresseringsnavn: 'Vej', standardadresse: 'Vej 1' }, { current: true }),
      ]),
    );
    expect(rows.map(({ road, written }) => [road, written?.kind])).toEqual([
      ['Vej', 'adressetekst'],
      ['Vej', undefined],
      [undefined, undefined],
    ]);
  });
});

describe('the family', () => {
  const familyIn = (fields: Record<string, FieldState>) => familyOf(readFacts(answerOf(undefined, fields), catalogue));
  const is = (value: string): FieldState => ({ state: 'value', value });

  it('is parents, spouse and children', () => {
    const { parents, spouse, children } = familyIn({
      'foraelder.1.rolle': is('mor'),
      'foraelder.1.personnummer': is('1'),
      'foraelder.2.rolle': is('far'),
      'civilstand.civilstand': is('G'),
      'civilstand.aegtefaelle': is('2'),
      'barn.1.personnummer': is('3'),
      'barn.2.personnummer': { state: 'withheld', reason: 'erstatningsnummer' },
    });
    // Of the second parent nothing is known.
    expect(parents.map(({ number }) => number?.state)).toEqual([is('1')]);
    expect([spouse?.number?.state, spouse?.status?.state]).toEqual([is('2'), is('G')]);
    expect(children.map(({ number }) => number?.state.state)).toEqual(['value', 'withheld']);
  });

  it('is nobody for the unmarried, and for those who get it of nobody', () => {
    const withheld: FieldState = { state: 'withheld', reason: 'privat' };
    expect(familyIn({ 'civilstand.civilstand': is('U') }).spouse).toBeUndefined();
    const fields = { 'foraelder.personnummer': withheld, 'barn.personnummer': withheld };
    expect(familyIn(fields)).toEqual({ parents: [], spouse: undefined, children: [] });
    expect(isForPrivate(readFacts(answerOf(undefined, fields), catalogue))).toBe(true);
    expect(isForPrivate(readFacts(answerOf(undefined, { 'navn.efternavn': is('x') }), catalogue))).toBe(false);
  });
});

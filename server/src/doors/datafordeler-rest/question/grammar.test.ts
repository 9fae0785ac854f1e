import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWithTestdata, testdata } from '../../../../../tests/testdata.ts';
import { fieldsOfKind } from '../../../ground/fields/index.ts';
import { loadGrammar } from '../../../main/contracts.ts';
import { COLUMNS } from './columns.ts';
import { decodeGrammar } from './grammar.ts';

const grammar = loadGrammar();

describe('the query language', () => {
  it('has 518 parameters of 22 prefixes and 141 fields, each placed in the register', () => {
    const parameters = [...grammar.values()];
    expect(parameters).toHaveLength(518);
    expect(new Set(parameters.map(({ prefix }) => prefix)).size).toBe(22);
    expect(new Set(parameters.map(({ prefix, field }) => `${prefix}.${field}`)).size).toBe(141);
    expect(parameters.filter(({ prefix, field }) => COLUMNS[prefix]?.[field] === undefined)).toEqual([]);
  });

  it('looks for nothing but fields of the catalogue', () => {
    const unknown = Object.values(COLUMNS).flatMap((columns) =>
      Object.values(columns).flatMap(({ kinds, on }) => {
        const names = 'field' in on ? [on.field] : 'anyOf' in on ? on.anyOf : [];
        const known = new Set(kinds.flatMap((kind) => fieldsOfKind(kind).map(({ name }) => name)));
        return names.filter((name) => !known.has(name));
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('is refused when it is malformed', () => {
    expect(() => decodeGrammar({ groups: {}, prefixes: { a: { b: 'NONE' } } })).toThrow('group of operators');
    expect(() => decodeGrammar([])).toThrow('groups and prefixes');
  });
});

describeWithTestdata('the query language as published', () => {
  it('has the same parameters and no other', () => {
    const { flat } = JSON.parse(readFileSync(testdata('data/datafordeler-rest-params.json') ?? '', 'utf8'));
    expect([...flat].filter((name) => !grammar.has(name))).toEqual([]);
    expect(flat).toHaveLength(grammar.size);
  });
});

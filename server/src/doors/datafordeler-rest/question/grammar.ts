import { assert } from '../../../ground/faults/index.ts';
import { isObject } from '../../../ground/json/index.ts';

/** The operators of the query language (datafordeler.md § 4). */
export const OPERATORS = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'wi', 'cont'] as const;

/** One operator. */
export type Operator = (typeof OPERATORS)[number];

/** One parameter of the language: a prefix, a field of its record and an operator. */
export interface Parameter {
  readonly prefix: string;
  readonly field: string;
  readonly operator: Operator;
}

/** Every parameter of the language by its name in small letters, `prefix.field.operator`. */
export type Grammar = ReadonlyMap<string, Parameter>;

const isOperator = (text: unknown): text is Operator => OPERATORS.some((operator) => operator === text);

/** Reads `contracts/datafordeler/rest-parameters.json`, parsed as JSON. Throws a defect when it is malformed: it is ours. */
export function decodeGrammar(json: unknown): Grammar {
  assert(
    isObject(json) && isObject(json['groups']) && isObject(json['prefixes']),
    'the grammar has groups and prefixes',
  );
  const { groups } = json;
  const parameters: [string, Parameter][] = [];
  for (const [prefix, fields] of Object.entries(json['prefixes'])) {
    assert(isObject(fields), 'a prefix has fields');
    for (const [field, group] of Object.entries(fields)) {
      const operators: unknown = typeof group === 'string' ? groups[group] : undefined;
      assert(Array.isArray(operators) && operators.every(isOperator), `${prefix}.${field} has a group of operators`);
      for (const operator of operators)
        parameters.push([`${prefix}.${field}.${operator}`, { prefix, field, operator }]);
    }
  }
  return new Map(parameters);
}

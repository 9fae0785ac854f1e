import { assert } from '../faults/index.ts';
import { isObject } from '../json/index.ts';

/**
 * One code of a list. `name` is missing where a code is known and its meaning is not; `type` is CPR's authority type;
 * `from` and `to` are yyyyMMddHHmm, `to` missing while in force. `from` is the start of the latest record of the code in its
 * source, not the day the place came into being (CODELISTS.md § 3).
 */
export interface Code {
  readonly code: string;
  readonly name?: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly iso2?: string;
  readonly iso3?: string;
  readonly isoNum?: string;
}

/** A file of `contracts/codes` or `contracts/codelists`: its codes, where they come from, and whom to thank. */
export interface CodeList {
  readonly source: string;
  readonly attribution?: string;
  readonly codes: readonly Code[];
}

const FIELDS: readonly string[] = ['code', 'name', 'type', 'from', 'to', 'iso2', 'iso3', 'isoNum'];

/** Whether a value is a code with no other fields than a code has. */
export function isCode(value: unknown): value is Code {
  return (
    isObject(value) &&
    Object.hasOwn(value, 'code') &&
    Object.entries(value).every(([field, content]) => FIELDS.includes(field) && typeof content === 'string')
  );
}

/** Reads a list that has been parsed as JSON. Throws a defect when it is no list: the files are our own. */
export function decodeCodeList(json: unknown): CodeList {
  assert(isObject(json), 'a code list is an object');
  const { source, attribution, codes } = json;
  assert(typeof source === 'string', 'a code list names its source');
  assert(attribution === undefined || typeof attribution === 'string', 'an attribution is a text');
  assert(Array.isArray(codes) && codes.every(isCode), 'a code list has codes');
  return attribution === undefined ? { source, codes } : { source, attribution, codes };
}

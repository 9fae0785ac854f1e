import { type DisclosedFact, type DisclosedPerson, type Disclosure, factsOf, stateOf } from '../../desk/index.ts';
import { getField } from '../../ground/fields/index.ts';
import type { WireField, WireForm } from './fields.ts';
import { encodeDate, encodeDateTime } from './wire/encode-dates.ts';
import type { GctpField } from './wire/gctp-answer.ts';

/** What an answer is written from. */
export interface Source {
  readonly disclosure: Disclosure;
  readonly person: DisclosedPerson;
  /** The Danish text of a code of a list. */
  readonly findText: (list: string, code: string) => string | undefined;
  /** A fact to read instead of the one in force, for rows of history. */
  readonly instead?: DisclosedFact;
}

/** The value of a field as disclosed; undefined when empty, withheld or not asked: on this wire they look alike. */
export function valueOfField({ disclosure, person, instead }: Source, id: string): string | undefined {
  const field = getField(id);
  const state = instead?.kind === field.kind ? instead.fields[field.name] : stateOf(disclosure, person, id);
  return state?.state === 'value' ? state.value : undefined;
}

/** Writes the fields of an answer; `own` says the values of those the door fills in itself. */
export function writeFields(
  source: Source,
  fields: readonly WireField[],
  own: Readonly<Record<string, Partial<GctpField> | undefined>> = {},
): GctpField[] {
  return fields.map((wire) => {
    const filled = own[wire.r];
    if (filled !== undefined) return { r: wire.r, ...filled };
    const value = wire.from === undefined ? undefined : valueOfField(source, wire.from);
    if (value === undefined) return { r: wire.r };
    return {
      r: wire.r,
      v:
        wire.form === 'code-text' ? textFor(source, wire.from, value, 'code') : writeValue(value, wire.form ?? 'plain'),
      t: textFor(source, wire.from, value, wire.t),
      tl: textFor(source, wire.from, value, wire.tl),
    };
  });
}

function writeValue(value: string, form: Exclude<WireForm, 'code-text'>): string {
  switch (form) {
    case 'date8':
      return encodeDate(value);
    case 'time12':
      return encodeDateTime(value);
    case 'house-number':
      // Four characters, the blank after a number without a letter kept: `016 ` (cpr-services.md § 8.2).
      return value.padEnd(4);
    case 'short-house-number':
      return value.trimEnd();
    case 'as-delivered':
      return value;
    case 'plain':
      return value.trim();
  }
}

function textFor(source: Source, from: string | undefined, value: string, t: string | undefined): string | undefined {
  if (t === undefined || from === undefined) return undefined;
  if (t === 'last-first') return lastFirst(source);
  if (t !== 'code') return valueOfField(source, t)?.trim();
  const list = getField(from).codes;
  return list === undefined ? undefined : source.findText(list, value);
}

/** `Last, First Middle`, from the parts of the name (testpersons/README.md). */
function lastFirst(source: Source): string | undefined {
  const last = valueOfField(source, 'navn.efternavn');
  if (last === undefined) return undefined;
  const first = [valueOfField(source, 'navn.fornavne'), valueOfField(source, 'navn.mellemnavn')];
  return `${last}, ${first.filter((part) => part !== undefined).join(' ')}`.trimEnd();
}

/**
 * The types of the protections in force, lowest first. Name and address protection is told also when the answer's own
 * fields do not ask for it, and when it came after the day asked about: the marking follows them (Vilkår § 9).
 */
export function protectionsOf(person: DisclosedPerson): string[] {
  const types = factsOf(person, 'beskyttelse').flatMap(({ fields }) =>
    fields['type']?.state === 'value' ? [fields['type'].value] : [],
  );
  if (person.situationer.includes('beskyttet')) types.push('0001');
  return [...new Set(types)].sort((a, b) => Number(a) - Number(b));
}

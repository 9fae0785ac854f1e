import type { DisclosedPerson, Disclosure, Outcome } from '../../desk/index.ts';
import { ADRSOG1_FIELDS, NVNSOG2_FIELDS, type WireField } from './fields.ts';
import type { GctpField, GctpPart, GctpRow, GctpTable } from './wire/gctp-answer.ts';
import { protectionsOf, type Source, valueOfField, writeFields } from './write-fields.ts';

/** The hits of a search as the desk answered it. */
export interface HitSource {
  readonly disclosure: Disclosure;
  readonly hits: Extract<Outcome, { kind: 'answer' }>['hits'];
  readonly findText: Source['findText'];
}

/** NVNSOG2 (cpr-services.md § 8.6). A row's key is the number and 16 hexadecimal digits, of the person's id here. */
export function writeNameHits(source: HitSource): GctpPart[] {
  const rows = rowsOf(source, NVNSOG2_FIELDS, (one) => ({
    k: `${valueOfField(one, 'person.personnummer') ?? '0000000000'}${sixteenOf(one.person)}`,
  }));
  return [tableOf('NAVNSOEG', rows, source), ...goOnOf(source)];
}

/** ADRSOG1 (cpr-services.md § 8.7): a header row with municipality and road, then the persons. */
export function writeAddressHits(source: HitSource): GctpPart[] {
  const rows = rowsOf(source, ADRSOG1_FIELDS, ({ person }, place) => ({
    k: `${String(place + 1).padStart(4, '0')}${sixteenOf(person)}`,
  }));
  const head = rows.length === 0 ? [] : [headOf(rows[0], source)];
  return [{ r: 'BEMAERK' }, tableOf('ADRSOEG', [...head, ...rows], source), ...goOnOf(source), { r: 'SEARCH_ID' }];
}

/** The persons as rows; the name stands last first in `v` and first last in `t`, other than in the lookups. */
function rowsOf(
  { disclosure, findText }: HitSource,
  fields: readonly WireField[],
  keyOf: (one: Source, place: number) => Pick<GctpRow, 'k'>,
): GctpRow[] {
  return disclosure.persons.map((person, place) => {
    const one: Source = { disclosure, person, findText };
    const own = {
      CNVN_ADRNVN: nameOf(one),
      ADRBESKYT: protectionsOf(person).includes('0001') ? { v: 'X' } : {},
    };
    return { ...keyOf(one, place), fields: writeFields(one, fields, own) };
  });
}

function nameOf(one: Source): Partial<GctpField> {
  const last = valueOfField(one, 'navn.efternavn');
  if (last === undefined) return {};
  const first = ['navn.fornavne', 'navn.mellemnavn'].map((id) => valueOfField(one, id)).filter((part) => part);
  return { v: `${last},${first.join(' ')}`, t: [...first, last].join(' ') };
}

/** The number of hits, when only that is asked for, stands in the table's `aia` (ours; the attribute is a client's). */
function tableOf(table: string, rows: readonly GctpRow[], { hits }: HitSource): GctpTable {
  return hits?.count === undefined ? { table, rows } : { table, rows, aia: String(hits.count) };
}

/** Where to go on, for the key REST of the next question (ours). */
function goOnOf({ hits }: HitSource): GctpField[] {
  return hits?.next === undefined ? [] : [{ r: 'REST', v: hits.next }];
}

function headOf(first: GctpRow | undefined, { findText }: HitSource): GctpRow {
  const cellOf = (r: string) => first?.fields.find((field) => field.r === r)?.v;
  const kommune = cellOf('KOMKOD');
  const text = kommune === undefined ? undefined : findText('myndighed', kommune);
  return {
    k: '0000',
    u: 'B',
    fields: [{ r: 'KOMKOD', v: kommune, t: text, tl: text }, { r: 'VEJKOD', v: cellOf('VEJKOD') }, { r: 'TABMRK' }],
  };
}

const sixteenOf = ({ personId }: DisclosedPerson) => personId.replaceAll('-', '').slice(0, 16).toUpperCase();

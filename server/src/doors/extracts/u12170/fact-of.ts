import type { CorrectionMark, DeliveredText, Fact, FactBody } from '../../../ground/facts/index.ts';
import type { FieldLayout, RecordLayout } from '../../../ground/records/index.ts';
import type { Mapping, TimeAt } from './mapping.ts';

type Fields = Readonly<Record<string, string>>;

/** The N fields of each record that are codes and not times: zeros in them mean that there is none. */
export function codeFieldsOf(layout: RecordLayout): ReadonlyMap<string, ReadonlySet<string>> {
  const isCode = ({ type, form }: FieldLayout) => type === 'N' && form === undefined;
  return new Map(
    Object.entries(layout.records).map(([record, { fields }]) => [
      record,
      new Set(fields.filter(isCode).map(({ name }) => name)),
    ]),
  );
}

/** One decoded record, read by one mapping; undefined when the part of the record it is about is empty. */
export function factOf(mapping: Mapping, fields: Fields, codes: ReadonlySet<string>): Fact | undefined {
  const value = (name: string) => valueIn(name, fields, codes);
  if (mapping.unless?.every((name) => value(name) === undefined)) return undefined;
  const body: Record<string, string> = {};
  for (const [name, from] of Object.entries(mapping.body)) {
    const text = value(from);
    if (text !== undefined) body[name] = text;
  }
  return {
    kind: mapping.kind,
    key: mapping.key === undefined ? undefined : (value(mapping.key) ?? fields[mapping.key]),
    mark: markOf(mapping.mark === undefined ? undefined : value(mapping.mark)),
    fra: timeOf(mapping.fra, fields),
    til: timeOf(mapping.til, fields),
    body: body satisfies FactBody,
  };
}

/** A value without blanks at its end; leading blanks are part of it (`  tv`). Blank, and zeros in a code, mean none. */
function valueIn(name: string, fields: Fields, codes: ReadonlySet<string>): string | undefined {
  if (name.startsWith('=')) return name.slice(1);
  const text = (fields[name] ?? '').trimEnd();
  if (text === '' || isNoTime(text)) return undefined;
  // Status and types of a relation are codes of which 0000 is one; a number of ten zeros is nobody's.
  if (/^0+$/.test(text) && (text.length === 10 || (codes.has(name) && !MEANT_AS_ZEROS.has(name)))) return undefined;
  return text;
}

/** Codes whose zeros are a value: guardian not in CPR (record-layouts.md § 4, UMYN_RELTYP). */
const MEANT_AS_ZEROS: ReadonlySet<string> = new Set(['UMYN_RELTYP']);

const isNoTime = (text: string) => text === '000000000000' || text === '0000-00-00';

function timeOf(at: TimeAt | undefined, fields: Fields): DeliveredText {
  if (at === undefined) return { text: undefined, uncertain: false };
  const text = (fields[at[0]] ?? '').trim();
  const uncertain = at[1] !== undefined && fields[at[1]] === '*';
  return { text: text === '' || isNoTime(text) ? undefined : text, uncertain };
}

function markOf(text: string | undefined): CorrectionMark | undefined {
  return text === 'A' || text === 'K' || text === 'Æ' ? text : undefined;
}

import type { CorrectionMark, DeliveredText, Fact } from '../../../ground/facts/index.ts';
import type { RecordShape } from '../../../ground/records/index.ts';
import { placeOf, timeTextAt, valueAt } from './field-places.ts';
import type { Mapping, TimeAt } from './mapping.ts';

/** Reads the text of a checked record. */
type Reader<Value> = (text: string) => Value;

/**
 * Makes the reader of one kind of fact from one kind of record, at full length; it gives undefined when the part of the
 * record it is about is empty. Where its fields stand is looked up once and not per record.
 */
export function createFactReader(mapping: Mapping, shape: RecordShape): Reader<Fact | undefined> {
  const unless = mapping.unless?.map((name) => valueReader(shape, name));
  const body = Object.entries(mapping.body).map(([name, from]) => ({ name, read: valueReader(shape, from) }));
  const key = keyReader(shape, mapping.key);
  const mark = mapping.mark === undefined ? () => undefined : valueReader(shape, mapping.mark);
  const fra = timeReader(shape, mapping.fra);
  const til = timeReader(shape, mapping.til);
  return (text) => {
    if (unless?.every((read) => read(text) === undefined)) return undefined;
    const values: Record<string, string> = {};
    for (const { name, read } of body) {
      const value = read(text);
      if (value !== undefined) values[name] = value;
    }
    return {
      kind: mapping.kind,
      key: key(text),
      mark: markOf(mark(text)),
      fra: fra(text),
      til: til(text),
      body: values,
    };
  };
}

function valueReader(shape: RecordShape, name: string): Reader<string | undefined> {
  if (name.startsWith('=')) return () => name.slice(1);
  const place = placeOf(shape, name);
  return (text) => valueAt(text, place);
}

/** A key is there even where its field holds no value: it is all of the field then. */
function keyReader(shape: RecordShape, name: string | undefined): Reader<string | undefined> {
  if (name === undefined) return () => undefined;
  const value = valueReader(shape, name);
  if (name.startsWith('=')) return value;
  const { start, end } = placeOf(shape, name);
  return (text) => value(text) ?? text.slice(start, end);
}

const NO_TIME: DeliveredText = { text: undefined, uncertain: false };

function timeReader(shape: RecordShape, at: TimeAt | undefined): Reader<DeliveredText> {
  if (at === undefined) return () => NO_TIME;
  const place = placeOf(shape, at[0]);
  const mark = at[1] === undefined ? undefined : placeOf(shape, at[1]).start;
  return (text) => {
    const uncertain = mark !== undefined && text[mark] === '*';
    const time = timeTextAt(text, place);
    return time === undefined && !uncertain ? NO_TIME : { text: time, uncertain };
  };
}

function markOf(text: string | undefined): CorrectionMark | undefined {
  return text === 'A' || text === 'K' || text === 'Æ' ? text : undefined;
}

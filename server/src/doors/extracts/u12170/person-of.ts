import type { DeliveredPerson, Fact, Rejection, StagedRecord } from '../../../ground/facts/index.ts';
import { assert } from '../../../ground/faults/index.ts';
import { parsePersonnummer } from '../../../ground/personnummer/index.ts';
import { type CheckedRecord, checkRecord, type RecordLayout, type RecordShape } from '../../../ground/records/index.ts';
import { ADDRESS_RECORDS } from './address-records.ts';
import { createFactReader } from './fact-of.ts';
import { FAMILY_RECORDS } from './family-records.ts';
import { placeOf } from './field-places.ts';
import { IDENTITY_RECORDS } from './identity-records.ts';
import type { Mappings } from './mapping.ts';
import { MARKER_RECORDS } from './marker-records.ts';

/** All person records by number. */
export const MAPPINGS: Mappings = { ...IDENTITY_RECORDS, ...ADDRESS_RECORDS, ...FAMILY_RECORDS, ...MARKER_RECORDS };

/** Records about a person that are messages of the delivery and no facts: an error, a receipt for a subscription. */
export const MESSAGE_RECORDS: ReadonlySet<string> = new Set(['910', '997']);

/**
 * Makes the reader of one person's records. A person of whom one record cannot be read is rejected as a whole: leaving
 * the record out would close what is held of it (register.md § 4.4).
 */
export function createPersonReader(
  layout: RecordLayout,
): (records: readonly StagedRecord[]) => DeliveredPerson | readonly Rejection[] {
  const readers = factReadersOf(layout);
  const formerNumber = placeOf(shapeOf(layout, '022'), 'PNR');
  return (records) => {
    const rejected: Rejection[] = [];
    const checked: CheckedRecord[] = [];
    for (const { line, raw } of records) {
      const read = checkRecord(layout, raw);
      if ('rejected' in read) rejected.push({ line, reason: read.rejected });
      else checked.push(read);
    }
    const first = records[0];
    if (first === undefined) return rejected;
    const reason = reasonAgainst(first.personnummer, checked);
    if (rejected.length === 0 && reason !== undefined) rejected.push({ line: first.line, reason });
    if (rejected.length > 0) return rejected;
    const facts: Fact[] = [];
    for (const { record, text } of checked) {
      for (const read of readers.get(record) ?? []) {
        const fact = read(text);
        if (fact !== undefined) facts.push(fact);
      }
    }
    return {
      personnummer: first.personnummer,
      formerNumbers: checked
        .filter(({ record }) => record === '022')
        .map(({ text }) => text.slice(formerNumber.start, formerNumber.end)),
      facts: numberedEvents(datedAddress(facts)),
    };
  };
}

/** The readers of the facts of each record. */
function factReadersOf(layout: RecordLayout): ReadonlyMap<string, readonly ReturnType<typeof createFactReader>[]> {
  return new Map(
    Object.entries(MAPPINGS).map(([record, mappings]) => [
      record,
      mappings.map((mapping) => createFactReader(mapping, shapeOf(layout, record))),
    ]),
  );
}

function shapeOf(layout: RecordLayout, record: string): RecordShape {
  const shape = layout.records[record];
  assert(shape !== undefined, `${layout.format} has a record ${record}`);
  return shape;
}

function reasonAgainst(personnummer: string, checked: readonly CheckedRecord[]): string | undefined {
  const number = parsePersonnummer(personnummer);
  if (!number.ok) return `not a personnummer of the register (${number.reason})`;
  const persons = checked.filter(({ record }) => record === '001').length;
  if (persons === 0) return 'record 001 is missing';
  return persons > 1 ? 'record 001 stands more than once' : undefined;
}

/** The address written out carries no date of its own; it is the one of the residence it writes out. */
function datedAddress(facts: readonly Fact[]): readonly Fact[] {
  const residence = facts.find(({ kind, til }) => kind === 'bopael' && til.text === undefined);
  if (residence === undefined) return facts;
  return facts.map((fact) => (fact.kind === 'adressetekst' ? { ...fact, fra: residence.fra } : fact));
}

/** Two like events at one moment are two events; a number keeps them apart. */
function numberedEvents(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    if (fact.kind !== 'haendelse') return fact;
    const key = [fact.fra.text ?? '', fact.key, fact.body['afledtMarkering'] ?? ''].join('-');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...fact, key: count === 1 ? key : `${key}-${count}` };
  });
}

import { familyRecords } from './family-records.ts';
import { identityRecords } from './identity-records.ts';
import { markerRecords } from './marker-records.ts';
import type { DemoPerson, Population } from './population.ts';
import type { RecordFields } from './record-fields.ts';
import { residenceRecords } from './residence-records.ts';

/** All records of one person with its number in them, in ascending record number, 003 in its place. */
export function personRecords(person: DemoPerson, population: Population): readonly RecordFields[] {
  return [
    ...identityRecords(person, population),
    ...residenceRecords(person),
    ...familyRecords(person, population),
    ...markerRecords(person, population),
  ]
    .map(({ record, fields }) => ({ record, fields: { PNR: person.personnummer, ...fields } }))
    .sort((a, b) => Number(a.record) - Number(b.record));
}

import type { RecordLayout } from '../../ground/records/index.ts';
import { type CountryPlan, walkCountry } from './country.ts';
import { PersonRecords } from './person-records.ts';
import { RecordWriter, recordForm } from './record-writer.ts';

/** The task generated persons are delivered under: an invented customer's second. */
export const COUNTRY_TASK = '900102';

/** What is to be generated, by which layout. */
export interface DeliveryPlan extends CountryPlan {
  /** The layout of U12170-P. */
  readonly layout: RecordLayout;
  /** Told how many persons have been written, of twice the persons: everybody is walked a second time for record 003. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * A country of invented persons as a delivery of U12170-P, line form 1, ISO-8859-1, chunk by chunk. The same plan gives
 * the same bytes. Persons stand family circle by family circle, a thousand at a time in order of birth; the 003 records
 * stand after everybody else's, as in a delivered file (record-layouts.md § 3), and are made by walking the country again,
 * so that memory does not grow with it. Throws a defect when a value does not fit its record.
 */
export async function* generateDelivery(plan: DeliveryPlan): AsyncGenerator<Uint8Array, void, undefined> {
  const { layout, persons, produktion, progress } = plan;
  const records = new PersonRecords(layout);
  const writer = new RecordWriter();
  const start = recordForm(layout, '000', ['SORTFELT-10', 'OPGAVENR', 'PRODDTO']);
  writer.write(start, ['0'.repeat(10), COUNTRY_TASK, produktion.replaceAll('-', '')]);
  let done = 0;
  for (const batch of walkCountry(plan)) {
    for (const person of batch.people) records.write(writer, person, batch);
    done += batch.people.length;
    progress?.(done, persons * 2);
    yield* writer.take();
  }
  for (const batch of walkCountry(plan)) {
    for (const person of batch.people) records.writeAddress(writer, person);
    done += batch.people.length;
    progress?.(done, persons * 2);
    yield* writer.take();
  }
  const counted = String(writer.count - 1);
  writer.write(recordForm(layout, '999', ['SORTFELT-10', 'TAELLER']), ['9'.repeat(10), counted]);
  yield* writer.take(true);
}

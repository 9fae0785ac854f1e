import { encodeRecord, type RecordLayout } from '../../ground/records/index.ts';
import { personRecords } from './person-records.ts';
import { buildPopulation } from './population.ts';
import type { RecordFields } from './record-fields.ts';

/** The task the demo persons are delivered under: an invented customer's first. */
export const DEMO_TASK = '900101';

/**
 * The invented persons as a delivery of U12170-P: line form 1, ISO-8859-1, the 003 records after everybody else's
 * (record-layouts.md § 3). `produktion` is `yyyy-MM-dd`; the same arguments give the same bytes.
 */
export function demoDelivery(layout: RecordLayout, produktion: string): Uint8Array {
  const population = buildPopulation();
  const records = population.persons.flatMap((person) => personRecords(person, population));
  const addresses = records
    .filter(({ record }) => record === '003')
    .map((address) => ({ address, place: placeOf(address) }))
    .sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))
    .map(({ address }) => address);
  const body = [...records.filter(({ record }) => record !== '003'), ...addresses];
  const text = [
    encodeRecord(layout, '000', {
      'SORTFELT-10': '0'.repeat(10),
      OPGAVENR: DEMO_TASK,
      PRODDTO: produktion.replaceAll('-', ''),
    }),
    ...body.map(({ record, fields }) => encodeRecord(layout, record, fields)),
    encodeRecord(layout, '999', { 'SORTFELT-10': '9'.repeat(10), TAELLER: String(body.length) }),
  ].join('');
  return Buffer.from(text, 'latin1');
}

/** Sorts by municipality, road and dwelling; without a dwelling first. */
function placeOf({ fields }: RecordFields): string {
  return ['KOMKOD', 'VEJKOD', 'HUSNR', 'ETAGE', 'SIDEDOER'].map((name) => (fields[name] ?? '').padStart(4, '0')).join();
}

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parsePersonnummer, passesModulus11 } from '../server/src/ground/personnummer/index.ts';
import { encodeRecord, type RecordLayout } from '../server/src/ground/records/index.ts';
import { syntheticRecords } from './synthetic-person.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(1937, 0, 2);
const DAYS = Math.floor((Date.UTC(1999, 11, 31) - FIRST_DAY) / DAY_MS) + 1;

/**
 * The personnummer of the synthetic person at a place, 0 first: no two alike, nobody born on 1 January, and none that
 * passes modulus 11, so that none can be anybody's. Places go up to some twenty million.
 */
export function syntheticNumber(place: number): string {
  // 7919 is prime and no divisor of the days there are: neighbours in the list are far apart in the register.
  const day = new Date(FIRST_DAY + ((place * 7919) % DAYS) * DAY_MS);
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
  const born = month === '01' && date === '01' ? '02' : date;
  // Of the eight running numbers kept for a place, the first half is for the places themselves, the other half for
  // those moved away from 1 January.
  const run = 100 + Math.floor(place / DAYS) * 8 + (born === date ? 0 : 4);
  for (let step = 0; step < 4; step += 1) {
    const text = `${born}${month}${year.slice(2)}${String(run + step).padStart(4, '0')}`;
    const number = parsePersonnummer(text);
    if (number.ok && !passesModulus11(number.value)) return text;
  }
  throw new Error('defect: of numbers in a row at most one passes modulus 11');
}

/** The lines of a U12170-P delivery of some synthetic persons: the start record, each person's records, the count. */
export function* syntheticDelivery(layout: RecordLayout, persons: number, produktion: string): Generator<string> {
  const line = (record: string, fields: Readonly<Record<string, string>>) =>
    // Trailing blanks are cut, as the second line form allows (record-layouts.md § 3).
    `${encodeRecord(layout, record, fields).trimEnd()}\n`;
  yield line('000', {
    'SORTFELT-10': '0000000000',
    OPGAVENR: '900200',
    PRODDTO: produktion.replaceAll('-', ''),
    PRODDTOFORRIG: '00000000',
  });
  let count = 0;
  for (let place = 0; place < persons; place += 1) {
    for (const [record, fields] of syntheticRecords(place, syntheticNumber)) {
      count += 1;
      yield line(record, fields);
    }
  }
  yield line('999', { 'SORTFELT-10': '9999999999', TAELLER: String(count) });
}

/** Writes such a delivery to a file, in ISO-8859-1. Returns its size in bytes. */
export async function writeSyntheticDelivery(
  path: string,
  layout: RecordLayout,
  persons: number,
  produktion: string,
): Promise<number> {
  const file = createWriteStream(path, { encoding: 'latin1' });
  let size = 0;
  let chunk = '';
  const flush = async () => {
    // Latin-1 is one byte per character.
    size += chunk.length;
    const more = file.write(chunk);
    chunk = '';
    if (!more) await once(file, 'drain');
  };
  for (const line of syntheticDelivery(layout, persons, produktion)) {
    chunk += line;
    if (chunk.length > 1 << 18) await flush();
  }
  await flush();
  file.end();
  await once(file, 'finish');
  return size;
}

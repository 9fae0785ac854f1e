import { writeFileSync } from 'node:fs';
import { type Personnummer, parsePersonnummer, passesModulus11 } from '../server/src/ground/personnummer/index.ts';
import { encodeRecord } from '../server/src/ground/records/index.ts';
import { loadLayout } from '../server/src/main/contracts.ts';

/** The fields of one record, by their names in the layout; RECORDTYPE and PNR are filled in. */
export type RecordFields = Readonly<Record<string, string>>;

/** One record of a person: its number and its fields. */
export type PersonRecord = readonly [record: string, fields: RecordFields];

/** An invented person as a delivery holds it. */
export interface InventedPerson {
  readonly personnummer: string;
  readonly records: readonly PersonRecord[];
}

/** What a delivery says of itself beside its persons. Days are `yyyyMMdd`. */
export interface DeliveryOptions {
  readonly produktion?: string;
  readonly forrige?: string;
  readonly opgavenr?: string;
  /** Fixed length with nothing between, or one record per line with trailing blanks cut (record-layouts.md § 3). */
  readonly form?: 'fixed' | 'lines';
  /** The count of the end record, when it is to be wrong. */
  readonly taeller?: number;
}

const LAYOUT = loadLayout('u12170-p');
const PRODUKTION = '20260615';
const DAYS = 28;
const MONTHS = 12;

/**
 * The n-th invented number, from 0: it fails modulus 11 and its bearer is not born on 1 January, so nobody real has it.
 * All are of the years 1940 to 1999, so that an even last digit is a woman's.
 */
export function inventedNumber(n: number): Personnummer {
  const day = String(2 + (n % (DAYS - 1))).padStart(2, '0');
  const month = String(1 + (Math.floor(n / (DAYS - 1)) % MONTHS)).padStart(2, '0');
  const year = 40 + (Math.floor(n / ((DAYS - 1) * MONTHS)) % 60);
  const round = Math.floor(n / ((DAYS - 1) * MONTHS * 60));
  for (let serial = 1 + round * 2; serial < 1000; serial += 1) {
    const read = parsePersonnummer(`${day}${month}${year}${String(serial).padStart(4, '0')}`);
    if (read.ok && !passesModulus11(read.value)) return read.value;
  }
  throw new Error(`there is no invented number ${n}`);
}

/** The day of birth of an invented number, `yyyy-MM-dd`. */
export function birthOf(personnummer: string): string {
  return `19${personnummer.slice(4, 6)}-${personnummer.slice(2, 4)}-${personnummer.slice(0, 2)}`;
}

/**
 * An invented person with the records everybody has, in force since birth: person, dwelling, address written out, name,
 * birth, citizenship, church, civil status. A record in `also` takes the place of the usual one of its number (all of
 * that number, where there are several); `without` leaves some out.
 */
export function inventedPerson(
  personnummer: string,
  also: readonly PersonRecord[] = [],
  without: readonly string[] = [],
): InventedPerson {
  const born = birthOf(personnummer);
  const at = `${born.replaceAll('-', '')}1200`;
  const usual: PersonRecord[] = [
    [
      '001',
      {
        STATUS: '01',
        STATUSHAENSTART: at,
        KOEN: Number(personnummer[9]) % 2 ? 'M' : 'K',
        FOED_DT: born,
        'START_DT-PERSON': born,
      },
    ],
    ['002', { ...DWELLING, TILFLYDTO: at, TILFLYKOMDTO: at }],
    [
      '003',
      {
        ...DWELLING,
        ADRNVN: 'Prøve Opdigtetsen',
        STANDARDADR: 'Tågehornsvej 16,1 tv',
        POSTNR: '2100',
        POSTDISTTXT: 'København Ø',
        VEJADRNVN: 'Tågehornsvej',
      },
    ],
    ['008', { FORNVN: 'Prøve', EFTERNVN: 'Opdigtetsen', NVNHAENSTART: at, ADRNVN: 'Prøve Opdigtetsen' }],
    ['009', { 'START_MYNKOD-FØDESTED': '0101' }],
    ['010', { LANDEKOD: '5100', 'HAENSTART-STATSBORGERSKAB': at }],
    ['011', { FKIRK: 'F', 'START_DT-FOLKEKIRKE': born }],
    ['012', { CIVST: 'U', 'HAENSTART-CIVILSTAND': at }],
  ];
  const replaced = new Set([...without, ...also.map(([record]) => record)]);
  return { personnummer, records: [...usual.filter(([record]) => !replaced.has(record)), ...also] };
}

const DWELLING: RecordFields = { KOMKOD: '0101', VEJKOD: '8901', HUSNR: '016', ETAGE: '01', SIDEDOER: '  tv' };

/** The records of a delivery at full length, start and end record included. Records stand by number, as CPR sends them. */
export function deliveryRecords(persons: readonly InventedPerson[], options: DeliveryOptions = {}): string[] {
  const start = encodeRecord(LAYOUT, '000', {
    'SORTFELT-10': '0000000000',
    OPGAVENR: options.opgavenr ?? '900001',
    PRODDTO: options.produktion ?? PRODUKTION,
    PRODDTOFORRIG: options.forrige ?? '',
  });
  const all = persons.flatMap(({ personnummer, records }) =>
    records.map(([record, fields]) => ({
      record,
      text: encodeRecord(LAYOUT, record, {
        ...(record === '022' ? { PNRGÆLD: personnummer } : { PNR: personnummer }),
        ...fields,
      }),
    })),
  );
  const inOrder = all.sort((a, b) => (a.record === b.record ? 0 : a.record < b.record ? -1 : 1));
  const taeller = String(options.taeller ?? inOrder.length);
  return [
    start,
    ...inOrder.map(({ text }) => text),
    encodeRecord(LAYOUT, '999', { 'SORTFELT-10': '9999999999', TAELLER: taeller }),
  ];
}

/** Writes records to a file in ISO-8859-1, in one of the two forms. */
export function writeRecords(path: string, records: readonly string[], form: 'fixed' | 'lines' = 'fixed'): void {
  const text = form === 'fixed' ? records.join('') : records.map((record) => `${record.trimEnd()}\n`).join('');
  writeFileSync(path, Buffer.from(text, 'latin1'));
}

/** Writes a delivery of U12170-P with these persons. */
export function writeDelivery(path: string, persons: readonly InventedPerson[], options: DeliveryOptions = {}): void {
  writeRecords(path, deliveryRecords(persons, options), options.form);
}

import {
  type InventedPerson,
  inventedNumber,
  inventedPerson,
  type PersonRecord,
  type RecordFields,
} from './delivery.ts';
import type { TestHouse } from './test-house.ts';

/** Invented persons with a past and a family, and how two deliveries, a year apart, told of them. */
export const LIVES = {
  /** Moved, renamed, married twice; one move annulled, one time uncertain. */
  much: inventedNumber(300),
  /** The same with protected name and address. */
  hidden: inventedNumber(301),
  mother: inventedNumber(302),
  spouse: inventedNumber(303),
  child: inventedNumber(304),
} as const;

/** When the two deliveries were made, `yyyyMMdd`. */
export const DELIVERIES = { first: '20250901', second: '20260901' } as const;

/** What only the persons' own records say, so that it can be looked for in what somebody was sent. */
export const TRACES = ['Fortidsen', 'Nutidsen', 'Tågehornsvej', 'Sneglestien', '8933', '8911'] as const;

const OLD: RecordFields = { KOMKOD: '0461', VEJKOD: '8933', HUSNR: '007', ETAGE: '', SIDEDOER: '' };
const FIRST: RecordFields = { KOMKOD: '0101', VEJKOD: '8901', HUSNR: '016', ETAGE: '01', SIDEDOER: '  tv' };
const SECOND: RecordFields = { KOMKOD: '0751', VEJKOD: '8911', HUSNR: '004', ETAGE: '', SIDEDOER: '' };

const WRITTEN_SECOND = {
  ...SECOND,
  ADRNVN: 'Kim Nutidsen',
  STANDARDADR: 'Sneglestien 4',
  POSTNR: '8000',
  POSTDISTTXT: 'Aarhus C',
  VEJADRNVN: 'Sneglestien',
};

/** The records of somebody with a past, as of one delivery: the second knows of a move the first had not heard of. */
function withPast(delivery: keyof typeof DELIVERIES, also: readonly PersonRecord[]): readonly PersonRecord[] {
  const moved: readonly PersonRecord[] =
    delivery === 'first'
      ? [['002', { ...FIRST, TILFLYDTO: '201906011200', TILFLYKOMDTO: '201906011200' }]]
      : [
          ['002', { ...SECOND, TILFLYDTO: '202505151200', TILFLYKOMDTO: '202505151200' }],
          ['003', WRITTEN_SECOND],
          ['023', { ...FIRST, TILFLYDTO: '201906011200', FRAFLYDTO: '202505151200' }],
        ];
  return [
    ...moved,
    ['023', { ...OLD, TILFLYDTO: '200100000000', TILFLYDT_UMRK: '*', FRAFLYDTO: '201906011200' }],
    ['023', { ...SECOND, HUSNR: '099', ANNKOR: 'A', TILFLYDTO: '201803011200', FRAFLYDTO: '201803011200' }],
    ['008', { FORNVN: 'Kim', EFTERNVN: 'Nutidsen', NVNHAENSTART: '201006121200', ADRNVN: 'Kim Nutidsen' }],
    ['026', { FORNVN: 'Kim', EFTERNVN: 'Fortidsen', NVNHAENSTART: '199001011200', NVNHAENSLUT: '201006121200' }],
    ['012', { CIVST: 'G', AEGTEPNR: LIVES.spouse, 'HAENSTART-CIVILSTAND': '201006121200' }],
    ['029', { CIVST: 'F', 'HAENSTART-CIVILSTAND': '200503041200', 'HAENSLUT-CIVILSTAND': '201006121200' }],
    ['014', { 'PNR-BARN': LIVES.child }],
    ['015', { MOR_DT: '1960-01-01', PNRMOR: LIVES.mother, FARNVN: 'Knud Udenlandsk', FAR_FOED_DT: '1931-05-04' }],
    ...also,
  ];
}

const PROTECTED: PersonRecord = ['050', { BESKYTTYPE: '0001', 'START_TS-BESKYTTELSE': '202401021200' }];

function persons(delivery: keyof typeof DELIVERIES): readonly InventedPerson[] {
  return [
    inventedPerson(LIVES.much, withPast(delivery, [])),
    inventedPerson(LIVES.hidden, withPast(delivery, [PROTECTED])),
    inventedPerson(LIVES.mother, [['014', { 'PNR-BARN': LIVES.much }]]),
    inventedPerson(LIVES.spouse),
    inventedPerson(LIVES.child, [
      ['015', { MOR_DT: '1999-01-01', PNRMOR: LIVES.much }],
      ['016', { 'RELTYP-FORÆLDREMYN': '0003', 'START_DT-FORÆLDREMYN': '1999-01-01' }],
    ]),
  ];
}

/** Imports both deliveries. */
export async function importLives(test: TestHouse): Promise<void> {
  for (const delivery of ['first', 'second'] as const) {
    await test.importPersons(persons(delivery), { produktion: DELIVERIES[delivery] });
  }
}

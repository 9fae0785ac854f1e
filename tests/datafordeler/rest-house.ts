import { afterAll, beforeAll } from 'vitest';
import { birthOf, inventedNumber, inventedPerson } from '../delivery.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** The house that the tests of the REST door ask, and its invented persons. */

/** Moved from Copenhagen to Odense, married, once of another name and another number, with a child. */
export const MOVED = inventedNumber(60);
/** The number MOVED had first. */
export const FORMER = inventedNumber(61);
/** The spouse, protected. */
export const SPOUSE = inventedNumber(62);
/** The child of the two, with custody; its father is known by name only. */
export const CHILD = inventedNumber(63);
/** Emigrated, with a contact address. */
export const ABROAD = inventedNumber(64);
/** Somebody with every mark that a delivery can bring. */
export const MARKED = inventedNumber(65);
/** Whose mother is in no register. */
export const ABSENT_MOTHER = inventedNumber(66);
/** A number nobody has. */
export const UNKNOWN = inventedNumber(67);

const ODENSE = { KOMKOD: '0461', VEJKOD: '8902', HUSNR: '003B', ETAGE: '02', SIDEDOER: '  th' };
const WRITTEN = {
  ...ODENSE,
  POSTNR: '5000',
  POSTDISTTXT: 'Odense C',
  VEJADRNVN: 'Sneglehusgangen',
  BYNVN: 'Sneglelunde',
};

/** The delivery. */
export const PERSONS = [
  inventedPerson(MOVED, [
    [
      '002',
      {
        ...ODENSE,
        CONVN: 'Opdigtet Vært',
        TILFLYDTO: '201503011230',
        TILFLYKOMDTO: '201503011230',
        FRAFLYKOMKOD: '0101',
        FRAFLYKOMDTO: '201503011230',
        'START_MYNKOD-ADRTXT': '0461',
        'ADR1-SUPLADR': 'Bagved haven',
        'START_DT-ADRTXT': '2016-01-02',
      },
    ],
    ['003', { ...WRITTEN, ADRNVN: 'Ærlig Prøvesen' }],
    [
      '008',
      {
        FORNVN: 'Ærlig',
        MELNVN: 'Mellem',
        MELNVN_MRK: '*',
        EFTERNVN: 'Prøvesen',
        NVNHAENSTART: '201200001200',
        'HAENSTART_UMRK-NAVNE': '*',
        ADRNVN: 'Ærlig Prøvesen',
      },
    ],
    [
      '012',
      { CIVST: 'G', AEGTEPNR: SPOUSE, 'HAENSTART-CIVILSTAND': '201206091400', 'SEP_HENVIS-CIVILSTAND': '202001020304' },
    ],
    ['013', { 'SEP_HENVIS-SEPARATION': '202001020304', 'START_DT-SEPARATION': '2020-01-02' }],
    ['014', { 'PNR-BARN': CHILD }],
    [
      '015',
      {
        MOR_DT: birthOf(MOVED),
        PNRMOR: ABSENT_MOTHER,
        FAR_DT: '2001-02-03',
        FARNVN: 'Prøvesen,Fjern',
        FAR_FOED_DT: '1920-02-03',
      },
    ],
    ['022', { PNR: FORMER, 'START_DT-PERSON': birthOf(MOVED), 'SLUT_DT-PERSON': '1990-02-03' }],
    ['023', { KOMKOD: '0101', VEJKOD: '8901', HUSNR: '001', TILFLYDTO: '200001011200', FRAFLYDTO: '201503011230' }],
    [
      '023',
      {
        ANNKOR: 'A',
        KOMKOD: '0101',
        VEJKOD: '8903',
        HUSNR: '005',
        TILFLYDTO: '199901011200',
        FRAFLYDTO: '199901011200',
      },
    ],
    ['026', { FORNVN: 'Ærlig', EFTERNVN: 'Ungesen', NVNHAENSTART: '197001011200', NVNHAENSLUT: '201200001200' }],
  ]),
  inventedPerson(SPOUSE, [
    ['002', { ...ODENSE, TILFLYDTO: '201503011230', TILFLYKOMDTO: '201503011230' }],
    ['003', { ...WRITTEN, ADRNVN: 'Prøve Opdigtetsen' }],
    ['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2020-05-17' }],
    ['012', { CIVST: 'G', AEGTEPNR: MOVED, 'HAENSTART-CIVILSTAND': '201206091400' }],
  ]),
  inventedPerson(CHILD, [
    ['015', { MOR_DT: birthOf(CHILD), PNRMOR: MOVED, FAR_DT: birthOf(CHILD), PNRFAR: SPOUSE }],
    ['016', { 'RELTYP-FORÆLDREMYN': '0003', 'START_DT-FORÆLDREMYN': birthOf(CHILD) }],
    [
      '016',
      {
        'RELTYP-FORÆLDREMYN': '0005',
        'START_DT-FORÆLDREMYN': '2014-04-05',
        RELPNR: ABROAD,
        'START_DT-RELPNR_PNR': '2014-04-05',
      },
    ],
  ]),
  inventedPerson(
    ABROAD,
    [
      [
        '001',
        {
          STATUS: '80',
          STATUSHAENSTART: '201901021200',
          KOEN: 'K',
          FOED_DT: birthOf(ABROAD),
          'START_DT-PERSON': birthOf(ABROAD),
        },
      ],
      ['003', { ADRNVN: 'Udrejst Prøvesen' }],
      ['005', { UDR_LANDEKOD: '5120', UDRDTO: '201901021200', UDLANDADR1: 'Storgatan 1', UDLANDADR2: 'Malmö' }],
      [
        '006',
        { 'ADR1-KONTAKTADR': 'Postboks 12', 'ADR2-KONTAKTADR': '5000 Odense C', 'START_DT-ADRTXT': '2024-02-03' },
      ],
    ],
    ['002'],
  ),
  inventedPerson(MARKED, [
    ['004', { BESKYTTYPE: '0003', 'START_DT-BESKYTTELSE': '2019-05-17' }],
    ['011', { FKIRK: 'U', 'START_DT-FOLKEKIRKE': '2010-03-04' }],
    [
      '017',
      { 'START_DT-UMYNDIG': '2018-01-02', UMYN_RELTYP: '0001', RELPNR: SPOUSE, 'START_DT-RELPNR_PNR': '2018-01-02' },
    ],
    [
      '018',
      {
        KOMFORHTYP: '3',
        KOMFORHKOD: 'N',
        'START_DT-KOMMUNALE-FORHOLD': '2000-06-30',
        'BEMAERK-KOMMUNALE-FORHOLD': 'Opdigtet',
      },
    ],
    ['019', { NOTATNR: '02', NOTATLINIE: 'Et opdigtet notat', 'START_DT-NOTAT': '2020-02-02' }],
    ['020', { VALGKODE: '0001', VALGRET_DT: '1999-02-01', 'START_DT-VALGOPLYSNINGER': '1999-03-10' }],
    ['021', { 'START_DT-FLYTTEPAABUD': '2021-03-04', 'FLYTTEPAABUD-TXT': 'Opdigtet påbud' }],
  ]),
];

/** The house, open while the tests of a file run; it takes passwords in the query. */
export let test: TestHouse;

/** Opens the house before the tests of a file and closes it after them. */
export function useRestHouse(): void {
  beforeAll(async () => {
    test = await openTestHouse({ restPasswords: true });
    await test.importPersons(PERSONS);
  });
  afterAll(() => test.close());
}

import { afterAll, beforeAll } from 'vitest';
import { findAll, type TreeElement } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { birthOf, inventedNumber, inventedPerson } from '../delivery.ts';
import { type GctpReply, gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** The house that the tests of the services ask, its invented family, and how answers are read. */

/** Somebody with nearly everything, married, with a mother and a child; protected; with an earlier name and address. */
export const SUBJECT = inventedNumber(20);
/** Her husband, protected as well. */
export const SPOUSE = inventedNumber(21);
/** Her mother, with nothing out of the ordinary. */
export const MOTHER = inventedNumber(22);
/** Her child, with two holders of custody. */
export const CHILD = inventedNumber(23);
/** Her father, who is not in the register. */
export const ABSENT_FATHER = inventedNumber(24);
/** Somebody without an address in Denmark. */
export const ABROAD = inventedNumber(25);
/** A number nobody in the register has. */
export const UNKNOWN = inventedNumber(26);

/** Where the subject lives. */
export const DWELLING = { KOMKOD: '0461', VEJKOD: '8902', HUSNR: '003B', ETAGE: '02', SIDEDOER: '  th', BNR: '' };
/** The delivery: all of them with their records. */
export const PERSONS = [
  inventedPerson(SUBJECT, [
    [
      '002',
      {
        ...DWELLING,
        CONVN: 'Opdigtet Vært',
        TILFLYDTO: '201503011230',
        TILFLYKOMDTO: '201002011200',
        FRAFLYKOMKOD: '0101',
        FRAFLYKOMDTO: '201002011200',
      },
    ],
    [
      '003',
      {
        ...DWELLING,
        ADRNVN: 'Ærlig Prøvesen',
        CONVN: 'Opdigtet Vært',
        LOKALITET: 'Gartnerboligen',
        STANDARDADR: 'Sneglehusgangen 3 B,2 th',
        BYNVN: 'Sneglelunde',
        POSTNR: '5000',
        POSTDISTTXT: 'Odense C',
        VEJADRNVN: 'Sneglehusgangen',
      },
    ],
    ['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2020-05-17' }],
    ['004', { BESKYTTYPE: '0003', 'START_DT-BESKYTTELSE': '2019-05-17' }],
    [
      '006',
      {
        'ADR1-KONTAKTADR': 'Postboks 12',
        'ADR2-KONTAKTADR': '5000 Odense C',
        'START_DT-ADRTXT': '2024-02-03',
        'SLET_DT-ADRTXT': '2027-02-03',
      },
    ],
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
    ['012', { CIVST: 'G', AEGTEPNR: SPOUSE, 'HAENSTART-CIVILSTAND': '201206091400' }],
    ['014', { 'PNR-BARN': CHILD }],
    ['015', { MOR_DT: birthOf(SUBJECT), PNRMOR: MOTHER, FAR_DT: birthOf(SUBJECT), PNRFAR: ABSENT_FATHER }],
    ['023', { ...DWELLING, VEJKOD: '8901', KOMKOD: '0101', TILFLYDTO: '200001011200', FRAFLYDTO: '201503011230' }],
    ['026', { FORNVN: 'Ærlig', EFTERNVN: 'Ungesen', NVNHAENSTART: '197001011200', NVNHAENSLUT: '201200001200' }],
  ]),
  inventedPerson(SPOUSE, [
    ['004', { BESKYTTYPE: '0003', 'START_DT-BESKYTTELSE': '2019-05-17' }],
    ['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2020-05-17' }],
  ]),
  inventedPerson(MOTHER),
  inventedPerson(CHILD, [
    ['016', { 'RELTYP-FORÆLDREMYN': '0003', 'START_DT-FORÆLDREMYN': '2013-04-05' }],
    ['016', { 'RELTYP-FORÆLDREMYN': '0004', 'START_DT-FORÆLDREMYN': '2014-04-05', 'START_DT_UMRK-FORÆLDREMYN': '*' }],
  ]),
  inventedPerson(
    ABROAD,
    [
      [
        '001',
        { STATUS: '80', STATUSHAENSTART: '201901021200', KOEN: 'K', FOED_DT: birthOf(ABROAD), FOED_DT_UMRK: '*' },
      ],
      ['003', { ADRNVN: 'Udrejst Prøvesen' }],
      ['005', { UDR_LANDEKOD: '5120', UDRDTO: '201901021200', UDLANDADR1: 'Storgatan 1', UDLANDADR2: 'Malmö' }],
    ],
    ['002'],
  ),
];

/** The house, open while the tests of a file run. */
export let test: TestHouse;
/** The client that asks it. */
export let client: ReturnType<typeof gctpClient>;
/** Sessions of a municipality, a state agency and a company. */
export const tokens = { authority: '', agency: '', company: '' };

beforeAll(async () => {
  test = await openTestHouse();
  client = gctpClient(test.url);
  await test.importPersons(PERSONS);
  tokens.authority = await client.signOn('DEMOKOM1', 'Demo#101');
  tokens.agency = await client.signOn('DEMOSTA1', 'Demo#201');
  tokens.company = await client.signOn('DEMOPRI1', 'Demo#301');
});
afterAll(() => test.close());

/** Asks a service for one person, as the municipality unless told otherwise. */
export const ask = (
  service: string,
  personnummer: string,
  more: Record<string, string> = {},
  token = tokens.authority,
) =>
  client.call(
    token,
    service,
    { PNR: personnummer, ...more },
    {},
    service.toLowerCase() === 'adresse4' ? 'KontaktAdresse' : 'CprSoeg',
  );

/** The attributes of every field in an element, in order. */
export const fieldsIn = (element: TreeElement) => findAll(element, 'Field').map(({ attributes }) => attributes);
/** The names of the fields in an element, in order. */
export const namesIn = (element: TreeElement) => fieldsIn(element).map(({ r }) => r);
/** The rows of an answer. */
export const rowsOf = (reply: GctpReply) => findAll(reply.root, 'Row');
/** One row of an answer; throws when there is none. */
export const rowOf = (reply: GctpReply, place = 0) => {
  const row = rowsOf(reply)[place];
  if (row === undefined) throw new Error(`there is no row ${place}`);
  return row;
};
/** The filled fields by name: value, and texts where there are any. */
export const filledIn = (element: TreeElement) =>
  Object.fromEntries(
    fieldsIn(element)
      .filter(({ r: _r, ...rest }) => Object.keys(rest).length > 0)
      .map(({ r = '', v = '', ...texts }) => [r, Object.keys(texts).length === 0 ? v : { v, ...texts }]),
  );

/** The entry an answer names; throws when there is none. */
export const entryOf = ({ headers }: GctpReply) => test.getEntry(headers.get('x-opencpr-journal') ?? '');

/** A list of names written with blanks between. */
export const words = (text: string) => text.trim().split(/\s+/);
/** The five lines of an address abroad. */
export const ABROAD_FIELDS = words('UDLANDSADR1 UDLANDSADR2 UDLANDSADR3 UDLANDSADR4 UDLANDSADR5');
/** The fields of the basic data that Stam+ and Familie+ share (cpr-services.md § 8.2). */
export const STAM_PLUS = [
  ...words(`ADRNVN BESKYT BNR BYNVN CONVN ETAGE FOEDDATO FOEDDATOUSM HUSNR KOEN KOMKOD LOKALITET PNR PNRGAELD POSTNR
    SIDEDOER STADR STARTDATOSTATUS STATUS`),
  ...ABROAD_FIELDS,
  'UDRLANDEKOD',
  'VEJKOD',
];
/** The fields of a name (cpr-services.md § 8.4). */
export const NAVNE3 = words(`CNVN_ADRNVN CNVN_EFTERNVN CNVN_FORNVN CNVN_KOEN CNVN_MELNVN CNVN_MELNVNMRK CNVN_STARTDATO
  CNVN_STARTDATOUSM CNVN_STATUS CNVN_STATUSDATOUSM CNVN_STATUSSTARTDATO HISTORIKMRK`);
/** The fields of custody in Familie+ (cpr-services.md § 8.3). */
export const CUSTODY =
  words(`FORAELDREMYNMRK CFMY_RELTYPA CFMY_STARTDATOA CFMY_STARTDATOUSMA CFMY_RELTYPB CFMY_STARTDATOB
  CFMY_STARTDATOUSMB FORAELDRE_MYN_PNRA`);

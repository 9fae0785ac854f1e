import { findAll, findFirst } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { type InventedPerson, inventedNumber, inventedPerson, type PersonRecord } from '../delivery.ts';
import { type GctpReply, gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** The persons that searches are tried on, by what is said of them. */
export const PEOPLE = {
  kirsten: inventedNumber(100),
  christensen: inventedNumber(101),
  kristensen: inventedNumber(102),
  moeller: inventedNumber(103),
  renamed: inventedNumber(104),
  hidden: inventedNumber(105),
  neighbour: inventedNumber(106),
  upstairs: inventedNumber(107),
  movedOut: inventedNumber(108),
  emigrated: inventedNumber(109),
  namesake: inventedNumber(110),
} as const;

/** Where several of them live: the same house, and how it is written. */
const HOUSE = { KOMKOD: '0751', VEJKOD: '8913', HUSNR: '012' };
const VESTERGADE = { VEJADRNVN: 'Vestersneglegade', POSTNR: '8000', POSTDISTTXT: 'Aarhus C' };

function person(
  personnummer: string,
  [fornvn, efternvn]: [string, string],
  more: readonly PersonRecord[] = [],
  without: readonly string[] = [],
): InventedPerson {
  const name = { FORNVN: fornvn, EFTERNVN: efternvn, NVNHAENSTART: '199001011200', ADRNVN: `${fornvn} ${efternvn}` };
  return inventedPerson(personnummer, [['008', name], ...more], without);
}

/** The records of somebody who lives in the house. */
function livesAt(dwelling: Record<string, string>, name: string): PersonRecord[] {
  return [
    ['002', { ...HOUSE, ...dwelling, TILFLYDTO: '201503011230', TILFLYKOMDTO: '201503011230' }],
    ['003', { ...HOUSE, ...dwelling, ...VESTERGADE, ADRNVN: name, STANDARDADR: 'Vestersneglegade 12' }],
  ];
}

const hidden: PersonRecord = ['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2020-05-17' }];

/** The delivery. */
const DELIVERY: readonly InventedPerson[] = [
  person(PEOPLE.kirsten, ['Kirsten', 'Kristen']),
  person(PEOPLE.christensen, ['Ærlig Sofie', 'Christensen'], livesAt({ ETAGE: '03', SIDEDOER: '  tv' }, 'Ærlig')),
  person(PEOPLE.kristensen, ['Sophie', 'Kristensen']),
  person(PEOPLE.moeller, ['Åge', 'Møller']),
  person(
    PEOPLE.renamed,
    ['Aagot', 'Nyesen'],
    [['026', { FORNVN: 'Aagot', EFTERNVN: 'Gammelsen', NVNHAENSTART: '198001011200', NVNHAENSLUT: '199001011200' }]],
  ),
  person(PEOPLE.hidden, ['Sofie', 'Christensen'], [...livesAt({ ETAGE: '03', SIDEDOER: '  th' }, 'Skjult'), hidden]),
  person(PEOPLE.neighbour, ['Nabo', 'Opdigtetsen'], livesAt({ ETAGE: '03', SIDEDOER: '  tv' }, 'Nabo')),
  person(PEOPLE.upstairs, ['Oppe', 'Opdigtetsen'], livesAt({ ETAGE: '04', SIDEDOER: '  tv' }, 'Oppe')),
  person(
    PEOPLE.movedOut,
    ['Flyttet', 'Opdigtetsen'],
    [['023', { ...HOUSE, ETAGE: '03', SIDEDOER: '  tv', TILFLYDTO: '200001011200', FRAFLYDTO: '201503011230' }]],
  ),
  person(
    PEOPLE.emigrated,
    ['Udrejst', 'Christensen'],
    [
      ['001', { STATUS: '80', STATUSHAENSTART: '201901021200', KOEN: 'M', FOED_DT: '1940-05-03' }],
      ['003', { ADRNVN: 'Udrejst Christensen' }],
      ['010', { LANDEKOD: '5120', 'HAENSTART-STATSBORGERSKAB': '194005031200' }],
    ],
    ['002'],
  ),
];

/** Somebody else of the same name as one of them, in the same house: whoever comes in with a later delivery. */
export const NAMESAKE = person(
  PEOPLE.namesake,
  ['Ærlig Sofie', 'Christensen'],
  livesAt({ ETAGE: '02', SIDEDOER: '  tv' }, 'Ærlig'),
);

/** A house with them in it. */
export async function openSearchHouse(): Promise<TestHouse> {
  const test = await openTestHouse();
  await test.importPersons(DELIVERY);
  return test;
}

/** Who asks, and how answers are read. */
export async function searchClient(test: TestHouse) {
  const client = gctpClient(test.url);
  const token = await client.signOn('DEMOKOM1', 'Demo#101');
  const names = Object.entries(PEOPLE);
  const call = (service: string, keys: Record<string, string>, as = token) => client.call(as, service, keys);
  return {
    client,
    call,
    /** Whom an answer has, by what is said of them. */
    async found(service: string, keys: Record<string, string>) {
      const reply = await call(service, keys);
      if (reply.kvit.v !== '0') throw new Error(`refused: ${reply.kvit.v} ${reply.kvit.t}`);
      return peopleIn(reply).map((number) => names.find(([, known]) => known === number)?.[0] ?? number);
    },
  };
}

/** The numbers in the rows of an answer, sorted. */
export const peopleIn = (reply: GctpReply): string[] =>
  findAll(reply.root, 'Row')
    .filter(({ attributes }) => attributes['u'] === undefined)
    .map((row) => findAll(row, 'Field').find(({ attributes }) => attributes['r'] === 'PNR')?.attributes['v'] ?? '')
    .sort((a, b) => (a < b ? -1 : 1));

/** The value of the restart key in an answer. */
export const restartIn = (reply: GctpReply): string | undefined =>
  findAll(reply.root, 'Field').find(({ attributes }) => attributes['r'] === 'REST')?.attributes['v'];

/** The count in an answer. */
export const countIn = (reply: GctpReply): string | undefined => findFirst(reply.root, 'Table', 'aia');

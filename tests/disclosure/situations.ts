import type { Situation } from '../../server/src/rooms/disclosure/index.ts';
import { birthOf, type PersonRecord, type RecordFields } from '../delivery.ts';
import type { TestHouse } from '../test-house.ts';

/** Texts planted in protected names and addresses: they must never turn up in a byte that goes to a private party. */
export const MARKERS = {
  navn: 'Hemmelignavn',
  vej: 'Skjulstedsvej',
  by: 'Gemmested',
  udland: 'Secret Street',
  gammelt: 'Tidligerehemmelig',
} as const;

/** One invented person per situation; the numbers fail modulus 11 and are not born on a 1 January. */
export const PERSONS: Readonly<Record<Situation | 'beskyttetUdrejst', string>> = {
  ordinaer: '1203701002',
  beskyttet: '1203702003',
  doed: '1203703004',
  udrejst: '1203700005',
  forsvundet: '1303701003',
  udenFastBopael: '1303702006',
  administrativ: '1303703005',
  erstattet: '1403701004',
  beskyttetUdrejst: '1403702005',
};

const STATUS: Partial<Record<keyof typeof PERSONS, string>> = {
  doed: '90',
  udrejst: '80',
  beskyttetUdrejst: '80',
  forsvundet: '70',
  udenFastBopael: '03',
  administrativ: '20',
  erstattet: '60',
};

/** Imports a delivery with a person in every situation. */
export async function importSituations(test: TestHouse): Promise<void> {
  const persons = Object.entries(PERSONS).map(([situation, personnummer]) => ({
    personnummer,
    records: recordsOf(situation, personnummer),
  }));
  await test.importPersons(persons, { opgavenr: '999901', produktion: '20260105' });
}

const isProtected = (situation: string) => situation.startsWith('beskyttet');
const hasAddress = (situation: string) => ['ordinaer', 'beskyttet', 'udenFastBopael'].includes(situation);
const surname = (situation: string) => (isProtected(situation) ? MARKERS.navn : 'Aabenhjertig');

function recordsOf(situation: string, personnummer: string): readonly PersonRecord[] {
  const status = STATUS[situation as keyof typeof PERSONS] ?? '01';
  const birth = birthOf(personnummer);
  const records: PersonRecord[] = [
    [
      '001',
      {
        ...(status === '60' ? { PNRGAELD: PERSONS.ordinaer } : {}),
        STATUS: status,
        STATUSHAENSTART: '202001011200',
        KOEN: Number(personnummer.at(-1)) % 2 === 0 ? 'K' : 'M',
        FOED_DT: birth,
        'START_DT-PERSON': birth,
      },
    ],
  ];
  if (hasAddress(situation)) {
    records.push(['002', { ...dwellingOf(situation), TILFLYDTO: '201505011200', TILFLYKOMDTO: '201505011200' }]);
  }
  records.push(['003', addressOf(situation)]);
  if (isProtected(situation)) records.push(['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2025-06-01' }]);
  if (status === '80') {
    const UDLANDADR1 = isProtected(situation) ? MARKERS.udland : 'Open Street 1';
    records.push(['005', { UDR_LANDEKOD: '5120', UDRDTO: '202001011200', UDLANDADR1 }]);
    records.push(['006', { 'ADR1-KONTAKTADR': 'Kontaktvej 1', 'START_DT-ADRTXT': '2020-01-01' }]);
  }
  if (status === '70') records.push(['007', { FORSVINDDTO: '202001011200' }]);
  records.push(
    [
      '008',
      {
        FORNVN: 'Prøve',
        EFTERNVN: surname(situation),
        NVNHAENSTART: '199001011200',
        ADRNVN: `Prøve ${surname(situation)}`,
      },
    ],
    ['010', { LANDEKOD: '5100', 'HAENSTART-STATSBORGERSKAB': '199001011200' }],
    ['012', { CIVST: 'U' }],
  );
  if (isProtected(situation)) {
    records.push([
      '023',
      {
        KOMKOD: '0101',
        VEJKOD: '8901',
        HUSNR: '001 ',
        CONVN: MARKERS.gammelt,
        TILFLYDTO: '200001011200',
        FRAFLYDTO: '201505011200',
      },
    ]);
    records.push([
      '026',
      { FORNVN: 'Prøve', EFTERNVN: MARKERS.gammelt, NVNHAENSTART: '198001011200', NVNHAENSLUT: '199001011200' },
    ]);
  }
  return records;
}

const dwellingOf = (situation: string) =>
  situation === 'udenFastBopael'
    ? { KOMKOD: '0851', VEJKOD: '9990' }
    : { KOMKOD: '0101', VEJKOD: '8901', HUSNR: '004 ', ETAGE: '01', SIDEDOER: '  tv' };

function addressOf(situation: string): RecordFields {
  const ADRNVN = `Prøve ${surname(situation)}`;
  if (!hasAddress(situation)) return { ADRNVN };
  const written = isProtected(situation)
    ? { STANDARDADR: `${MARKERS.vej} 4, 1. tv`, BYNVN: MARKERS.by, VEJADRNVN: MARKERS.vej }
    : { STANDARDADR: 'Åbenvej 4, 1. tv', BYNVN: 'Åby', VEJADRNVN: 'Åbenvej' };
  return { ADRNVN, ...written, POSTNR: '1000', POSTDISTTXT: 'København K', ...dwellingOf(situation) };
}

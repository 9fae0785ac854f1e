import { encodeRecord } from '../../server/src/ground/records/index.ts';
import { loadLayout } from '../../server/src/main/contracts.ts';
import type { Situation } from '../../server/src/rooms/disclosure/index.ts';

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

const layout = loadLayout('u12170-p');
const write = (record: string, fields: Record<string, string>) => encodeRecord(layout, record, fields);

/** A U12170-P delivery with a person in every situation. */
export function situationsDelivery(): Buffer {
  const own: string[] = [];
  const addresses: string[] = [];
  for (const [situation, PNR] of Object.entries(PERSONS)) {
    own.push(...recordsOf(situation, PNR));
    addresses.push(addressOf(situation, PNR));
  }
  const all = [...own, ...addresses];
  const start = write('000', { 'SORTFELT-10': '0000000000', OPGAVENR: '999901', PRODDTO: '20260105' });
  const end = write('999', { 'SORTFELT-10': '9999999999', TAELLER: String(all.length) });
  return Buffer.from([start, ...all, end].join(''), 'latin1');
}

const isProtected = (situation: string) => situation.startsWith('beskyttet');
const hasAddress = (situation: string) => ['ordinaer', 'beskyttet', 'udenFastBopael'].includes(situation);
const surname = (situation: string) => (isProtected(situation) ? MARKERS.navn : 'Aabenhjertig');

function recordsOf(situation: string, PNR: string): string[] {
  const status = STATUS[situation as keyof typeof PERSONS] ?? '01';
  const birth = `19${PNR.slice(4, 6)}-${PNR.slice(2, 4)}-${PNR.slice(0, 2)}`;
  const records = [
    write('001', {
      PNR,
      ...(status === '60' ? { PNRGAELD: PERSONS.ordinaer } : {}),
      STATUS: status,
      STATUSHAENSTART: '202001011200',
      KOEN: Number(PNR.at(-1)) % 2 === 0 ? 'K' : 'M',
      FOED_DT: birth,
      'START_DT-PERSON': birth,
    }),
  ];
  if (hasAddress(situation)) {
    records.push(
      write('002', { PNR, ...dwellingOf(situation), TILFLYDTO: '201505011200', TILFLYKOMDTO: '201505011200' }),
    );
  }
  if (isProtected(situation))
    records.push(write('004', { PNR, BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2025-06-01' }));
  if (status === '80') {
    const UDLANDADR1 = isProtected(situation) ? MARKERS.udland : 'Open Street 1';
    records.push(write('005', { PNR, UDR_LANDEKOD: '5120', UDRDTO: '202001011200', UDLANDADR1 }));
    records.push(write('006', { PNR, 'ADR1-KONTAKTADR': 'Kontaktvej 1', 'START_DT-ADRTXT': '2020-01-01' }));
  }
  if (status === '70') records.push(write('007', { PNR, FORSVINDDTO: '202001011200' }));
  records.push(
    write('008', {
      PNR,
      FORNVN: 'Prøve',
      EFTERNVN: surname(situation),
      NVNHAENSTART: '199001011200',
      ADRNVN: `Prøve ${surname(situation)}`,
    }),
    write('010', { PNR, LANDEKOD: '5100', 'HAENSTART-STATSBORGERSKAB': '199001011200' }),
    write('012', { PNR, CIVST: 'U' }),
  );
  if (isProtected(situation)) {
    records.push(
      write('023', {
        PNR,
        KOMKOD: '0101',
        VEJKOD: '8901',
        HUSNR: '001 ',
        CONVN: MARKERS.gammelt,
        TILFLYDTO: '200001011200',
        FRAFLYDTO: '201505011200',
      }),
    );
    records.push(
      write('026', {
        PNR,
        FORNVN: 'Prøve',
        EFTERNVN: MARKERS.gammelt,
        NVNHAENSTART: '198001011200',
        NVNHAENSLUT: '199001011200',
      }),
    );
  }
  return records;
}

const dwellingOf = (situation: string) =>
  situation === 'udenFastBopael'
    ? { KOMKOD: '0851', VEJKOD: '9990' }
    : { KOMKOD: '0101', VEJKOD: '8901', HUSNR: '004 ', ETAGE: '01', SIDEDOER: '  tv' };

function addressOf(situation: string, PNR: string): string {
  const ADRNVN = `Prøve ${surname(situation)}`;
  if (!hasAddress(situation)) return write('003', { PNR, ADRNVN });
  const written = isProtected(situation)
    ? { STANDARDADR: `${MARKERS.vej} 4, 1. tv`, BYNVN: MARKERS.by, VEJADRNVN: MARKERS.vej }
    : { STANDARDADR: 'Åbenvej 4, 1. tv', BYNVN: 'Åby', VEJADRNVN: 'Åbenvej' };
  return write('003', {
    PNR,
    ADRNVN,
    ...written,
    POSTNR: '1000',
    POSTDISTTXT: 'København K',
    ...dwellingOf(situation),
  });
}

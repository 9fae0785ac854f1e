/** The fields of one record by name. */
type Fields = Readonly<Record<string, string>>;

const FIRST = ['Alfine', 'Bertine', 'Cirkeline', 'Dagfinn', 'Ebbine', 'Fridolf', 'Gerdulf', 'Hjalte', 'Idunn', 'Jytte'];
const MIDDLE = ['', '', '', 'Mønster', 'Prøve', 'Øvelse'];
const LAST = ['Eksempelsen', 'Prøvesen', 'Opdigtsen', 'Påhitsen', 'Attrapsen', 'Skabelonsen', 'Øvelund', 'Ærøboe'];
const ROADS = ['Opdigtet Allé', 'Prøvevej', 'Eksempelgade', 'Skabelonstræde', 'Mønstervænget', 'Påhitstoften'];
const TOWNS = ['Prøvestad', 'Eksempelby', 'Øvelund', 'Skabelonsted'];

const pick = <T>(list: readonly T[], place: number): T => {
  const found = list[place % list.length];
  if (found === undefined) throw new Error('defect: a list to pick from is not empty');
  return found;
};

/** The day of birth in a number of a person born in the 1900s. */
const bornOn = (number: string) => `19${number.slice(4, 6)}-${number.slice(2, 4)}-${number.slice(0, 2)}`;
const noon = (day: string) => `${day.replaceAll('-', '')}1200`;

/**
 * The records of the synthetic person at a place: the nine that nearly everybody has, and for some a protection, former
 * addresses and former names. The same place always gives the same person.
 */
export function syntheticRecords(place: number, numberOf: (place: number) => string): [string, Fields][] {
  const PNR = numberOf(place);
  const born = bornOn(PNR);
  const status = place % 97 === 0 ? '80' : '01';
  return [
    ['001', person(PNR, born, status)],
    ...addressRecords(PNR, place),
    ...nameRecords(PNR, place, born),
    ['009', { PNR, 'START_MYNKOD-FØDESTED': '0751', 'MYNTXT-FØDESTED': '' }],
    ['010', { PNR, LANDEKOD: '5100', 'HAENSTART-STATSBORGERSKAB': noon(born) }],
    ['011', { PNR, FKIRK: place % 4 === 0 ? 'U' : 'F', 'START_DT-FOLKEKIRKE': born }],
    ['012', { PNR, CIVST: 'U', 'HAENSTART-CIVILSTAND': noon(born) }],
    ['015', { PNR, MOR_DT: born, PNRMOR: numberOf(place + 1), FAR_DT: born, PNRFAR: numberOf(place + 2) }],
    ...(place % 50 === 0 ? [protection(PNR, '0001')] : []),
    ...(place % 20 === 0 ? [protection(PNR, '0003')] : []),
  ];
}

const person = (PNR: string, born: string, STATUS: string): Fields => ({
  PNR,
  STATUS,
  STATUSHAENSTART: noon(born),
  KOEN: Number(PNR[9]) % 2 === 0 ? 'K' : 'M',
  FOED_DT: born,
  'START_DT-PERSON': born,
  STILLING: '',
});

const protection = (PNR: string, BESKYTTYPE: string): [string, Fields] => [
  '004',
  { PNR, BESKYTTYPE, 'START_DT-BESKYTTELSE': '2019-05-06' },
];

function addressRecords(PNR: string, place: number): [string, Fields][] {
  const house = String(1 + (place % 180)).padStart(3, '0');
  const home = {
    KOMKOD: '0751',
    VEJKOD: String(1000 + (place % 4000)),
    HUSNR: house,
    ETAGE: place % 3 === 0 ? '02' : '',
    SIDEDOER: place % 3 === 0 ? '  tv' : '',
  };
  const road = pick(ROADS, place);
  const former: [string, Fields][] = ['199003011200', '200106151200', '201502011200']
    .slice(0, place % 4)
    .map((from, at, all) => [
      '023',
      { PNR, ...home, HUSNR: String(181 + at), TILFLYDTO: from, FRAFLYDTO: all[at + 1] ?? '202001011200' },
    ]);
  return [
    ['002', { PNR, ...home, TILFLYDTO: '202001011200', TILFLYKOMDTO: '202001011200' }],
    [
      '003',
      {
        PNR,
        ADRNVN: 'Prøvesen,Alfine',
        STANDARDADR: `${road} ${Number(house)}`,
        BYNVN: pick(TOWNS, place),
        POSTNR: '8000',
        POSTDISTTXT: 'Prøvestad C',
        ...home,
        VEJADRNVN: road.slice(0, 20),
      },
    ],
    ...former,
  ];
}

function nameRecords(PNR: string, place: number, born: string): [string, Fields][] {
  const FORNVN = pick(FIRST, place);
  const EFTERNVN = pick(LAST, Math.floor(place / 3));
  const renamed = place % 5 === 0;
  const now = {
    PNR,
    FORNVN,
    MELNVN: pick(MIDDLE, place),
    EFTERNVN,
    NVNHAENSTART: renamed ? '200808081200' : noon(born),
    ADRNVN: `${EFTERNVN},${FORNVN}`,
  };
  const before = {
    PNR,
    FORNVN,
    EFTERNVN: pick(LAST, place + 1),
    NVNHAENSTART: noon(born),
    NVNHAENSLUT: '200808081200',
  };
  return [['008', now], ...(renamed ? ([['026', before]] satisfies [string, Fields][]) : [])];
}

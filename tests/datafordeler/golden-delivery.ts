import { birthDate, parsePersonnummer } from '../../server/src/ground/personnummer/index.ts';
import type { InventedPerson, PersonRecord, RecordFields } from '../delivery.ts';

/** A part of a recorded answer. */
export type Part = { readonly [key: string]: unknown };

/** Who is in the recorded answer: the person and everybody related, as a delivery would have brought them. */
export interface GoldenDelivery {
  readonly persons: readonly InventedPerson[];
  /** The id of each person by personnummer. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Turns a recorded answer with one person into a delivery. It reads what there is in that answer and nothing else. */
export function goldenDelivery(golden: Part): GoldenDelivery {
  const person = part(listOf(golden, 'Personer')[0], 'Person');
  const [current, former] = listOf(person, 'Personnumre').map((one) => part(one, 'Personnummer'));
  const own = text(current, 'personnummer');
  const ids = new Map([[own, text(person, 'id')]]);
  const spouse = part(part(listOf(person, 'Civilstande')[0], 'Civilstand'), 'Aegtefaelle');
  const relatives: InventedPerson[] = [relative(spouse, 'aegtefaelle', ids)];
  const parents = listOf(person, 'Foraelderoplysninger').map((one) => part(one, 'Foraelderoplysning'));
  for (const one of parents) relatives.push(relative(part(one, 'Foraelder'), 'foraelder', ids));
  const children = listOf(person, 'Boern').map((one) => part(part(one, 'Barnoplysning'), 'Barn'));
  for (const one of children) relatives.push(relative(one, 'barn', ids));
  const records: PersonRecord[] = [
    [
      '001',
      {
        STATUS: '01',
        STATUSHAENSTART: stamp(person, 'statusdato'),
        KOEN: text(person, 'koen') === 'kvinde' ? 'K' : 'M',
        FOED_DT: day(person, 'foedselsdato'),
        'START_DT-PERSON': day(current, 'virkningFra'),
        'START_DT_UMRK-PERSON': mark(current, 'virkningFra'),
      },
    ],
    [
      '022',
      {
        PNR: text(former, 'personnummer'),
        'START_DT-PERSON': day(former, 'virkningFra'),
        'SLUT_DT-PERSON': day(former, 'virkningTil'),
      },
    ],
    ...address(part(listOf(person, 'Adresseoplysninger')[0], 'Adresseoplysninger')),
    name(part(listOf(person, 'Navne')[0], 'Navn')),
    ['009', { 'START_MYNKOD-FØDESTED': text(person, 'cprfoedselsregistreringsstedskode') }],
    ...listOf(person, 'Statsborgerskaber').map((one): PersonRecord => {
      const land = part(one, 'Statsborgerskab');
      return [
        '010',
        {
          LANDEKOD: text(land, 'cprlandekode'),
          'HAENSTART-STATSBORGERSKAB': stamp(land, 'virkningFra'),
          'HAENSTART_UMRK-STATSBORGERSKAB': mark(land, 'virkningFra'),
        },
      ];
    }),
    ...listOf(person, 'Folkekirke').map((one): PersonRecord => {
      const church = part(one, 'Folkekirke');
      const dated = { 'START_DT-FOLKEKIRKE': day(church, 'virkningFra') };
      return ['011', { FKIRK: 'F', ...dated, 'START_DT_UMRK-FOLKEKIRKE': mark(church, 'virkningFra') }];
    }),
    [
      '012',
      {
        CIVST: 'G',
        AEGTEPNR: text(spouse, 'aegtefaellePersonnummer'),
        'HAENSTART-CIVILSTAND': stamp(part(listOf(person, 'Civilstande')[0], 'Civilstand'), 'virkningFra'),
      },
    ],
    ...children.map((child): PersonRecord => ['014', { 'PNR-BARN': text(child, 'barnPersonnummer') }]),
    ['015', Object.assign({}, ...parents.map(parentFields))],
  ];
  return { persons: [{ personnummer: own, records }, ...relatives], ids };
}

function parentFields(one: Part): RecordFields {
  const is = text(one, 'ForaelderRolle') === 'mor' ? 'MOR' : 'FAR';
  return {
    [`${is}_DT`]: day(one, 'virkningFra'),
    [`${is}_DT_UMRK`]: mark(one, 'virkningFra'),
    [`PNR${is}`]: text(part(one, 'Foraelder'), 'foraelderPersonnummer'),
  };
}

function relative(one: Part, prefix: string, ids: Map<string, string>): InventedPerson {
  const personnummer = text(one, `${prefix}Personnummer`);
  ids.set(personnummer, text(one, `${prefix}PersonId`));
  const read = parsePersonnummer(personnummer);
  const born = read.ok ? birthDate(read.value) : '';
  const protections = listOf(one, 'Beskyttelser').map((row): PersonRecord => {
    const { virkningFra } = part(row, 'Beskyttelse');
    return ['050', { BESKYTTYPE: '0005', 'START_TS-BESKYTTELSE': String(virkningFra).slice(0, 16).replace(/\D/g, '') }];
  });
  return {
    personnummer,
    records: [
      ['001', { STATUS: '01', KOEN: 'K', FOED_DT: born, 'START_DT-PERSON': born }],
      ...address(part(one, 'Adresseoplysninger')),
      name(part(one, 'Navn')),
      ...protections,
    ],
  };
}

function name(one: Part): PersonRecord {
  const [given = '', surname = ''] = [one['fornavne'], one['efternavn']].map(String);
  return [
    '008',
    {
      FORNVN: given,
      EFTERNVN: surname,
      ADRNVN: `${given} ${surname}`.trim(),
      NVNHAENSTART: stamp(one, 'virkningFra'),
      'HAENSTART_UMRK-NAVNE': mark(one, 'virkningFra'),
    },
  ];
}

function address(one: Part): PersonRecord[] {
  const place = part(one, 'CprAdresse');
  const dwelling = {
    KOMKOD: text(place, 'cprKommunekode'),
    VEJKOD: text(place, 'cprVejkode'),
    HUSNR: text(place, 'husnummer'),
    ETAGE: text(place, 'etage'),
    SIDEDOER: text(place, 'sidedoer').padStart(4),
  };
  const left = text(one, 'fraflytningsKommunekode');
  return [
    [
      '002',
      {
        ...dwelling,
        TILFLYDTO: stamp(one, 'virkningFra'),
        TILFLYKOMDTO: stamp(one, 'tilflytningsdatoKommune'),
        ...(left === '0000' ? {} : { FRAFLYKOMKOD: left, FRAFLYKOMDTO: stamp(one, 'fraflytningsdatoKommune') }),
      },
    ],
    [
      '003',
      {
        ...dwelling,
        BYNVN: text(place, 'bynavn'),
        POSTNR: text(place, 'postnummer'),
        POSTDISTTXT: text(place, 'postdistrikt'),
        VEJADRNVN: text(place, 'vejadresseringsnavn'),
      },
    ],
  ];
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
const part = (value: unknown, key: string): Part => {
  const inner = isPart(value) ? value[key] : undefined;
  if (!isPart(inner)) throw new Error(`the recorded answer has no ${key}`);
  return inner;
};
const listOf = (value: Part, key: string): readonly unknown[] => (Array.isArray(value[key]) ? value[key] : []);
/** A text, or the empty one where there is none. */
const text = (value: Part | undefined, key: string): string => {
  const inner = value?.[key];
  return typeof inner === 'string' ? inner : '';
};
const day = (value: Part | undefined, key: string) => text(value, key).slice(0, 10);
const stamp = (value: Part, key: string) => text(value, key).slice(0, 16).replace(/\D/g, '');
const mark = (value: Part | undefined, key: string) => (value?.[`${key}Usikkerhedsmarkering`] === true ? '*' : '');

import { assert } from '../../ground/faults/index.ts';

interface Road {
  readonly komkod: string;
  readonly vejkod: string;
  readonly postcode: string;
  readonly district: string;
  /** Town by the side of the road. */
  readonly towns?: { readonly odd?: string; readonly even?: string };
  readonly localities?: Readonly<Record<string, string>>;
}

/** No fixed abode: a road without houses (register.md § 2.1, status 03). */
export const NO_FIXED_ABODE = 'Uden fast bopæl';

// The made-up roads of contracts/fixtures/vejregister.txt by addressing name, and one more for Greenland, which it lacks.
const ROADS: Readonly<Record<string, Road>> = {
  Tågehornsvej: { komkod: '0101', vejkod: '8901', postcode: '2100', district: 'København Ø' },
  Sneglehusgangen: {
    komkod: '0461',
    vejkod: '8902',
    postcode: '5000',
    district: 'Odense C',
    towns: { odd: 'Sneglelunde' },
    localities: { '003': 'Gartnerboligen' },
  },
  'Komm.kapt.Ibsens All': { komkod: '0751', vejkod: '8903', postcode: '8000', district: 'Aarhus C' },
  'Ny Ibsens Allé': { komkod: '0751', vejkod: '8904', postcode: '8000', district: 'Aarhus C' },
  Rimfrostvej: {
    komkod: '0851',
    vejkod: '8905',
    postcode: '9000',
    district: 'Aalborg',
    towns: { odd: 'Frostby', even: 'Nørre Frostby' },
  },
  [NO_FIXED_ABODE]: { komkod: '0851', vejkod: '9990', postcode: '0000', district: '' },
  Snespurvevej: { komkod: '0956', vejkod: '8906', postcode: '3900', district: 'Nuuk' },
};

// Building numbers are Greenland's own.
const BUILDINGS: Readonly<Record<string, string>> = { 'Snespurvevej 12': '1234', 'Snespurvevej 14, 1. th': '1236' };

/** A dwelling by the fields of records 002, 003 and 023. */
export interface Dwelling {
  readonly place: Readonly<Record<'KOMKOD' | 'VEJKOD' | 'HUSNR' | 'ETAGE' | 'SIDEDOER' | 'BNR', string>>;
  readonly written: Readonly<
    Record<'LOKALITET' | 'STANDARDADR' | 'BYNVN' | 'POSTNR' | 'POSTDISTTXT' | 'VEJADRNVN', string>
  >;
}

/**
 * The dwelling at an address in the written form, e.g. `Tågehornsvej 4, st. tv` (register.md § 3). Throws a defect on
 * an address that is not on one of the demo roads.
 */
export function dwellingAt(address: string): Dwelling {
  const parts = /^(.+?)(?: (\d+)([A-Z])?(?:, (st|kl|\d+)\.(?: (\w+))?)?)?$/.exec(address);
  const [, name = '', number, letter = '', floor = '', door = ''] = parts ?? [];
  const road = ROADS[name];
  assert(road !== undefined, 'a demo address lies on a demo road');
  const house = number === undefined ? '' : number.padStart(3, '0');
  const side = Number(number) % 2 === 1 ? 'odd' : 'even';
  return {
    place: {
      KOMKOD: road.komkod,
      VEJKOD: road.vejkod,
      HUSNR: `${house}${letter}`,
      ETAGE: /^\d+$/.test(floor) ? floor.padStart(2, '0') : floor,
      SIDEDOER: /^\d+$/.test(door) ? door.padStart(4, '0') : door === '' ? '' : door.padStart(4),
      BNR: BUILDINGS[address] ?? '',
    },
    written: {
      LOKALITET: road.localities?.[house] ?? '',
      STANDARDADR: address,
      BYNVN: road.towns?.[side] ?? '',
      POSTNR: road.postcode,
      POSTDISTTXT: road.district,
      VEJADRNVN: name,
    },
  };
}

import { type AddressedDwelling, type Bebyggelse, darIdsOf, dayAt, type EjetAndel, OPEN } from '../generate/index.ts';
import { BOLIGSELSKAB_CVR, UDLEJNING_CVR } from './customers.ts';
import { dwellingAt } from './dwellings.ts';
import { buildPopulation } from './population.ts';

/** Whose it is: a demo customer's, a demo person's by key, or nobody's with a number. */
type Owner = 'BOLIGSELSKAB' | 'UDLEJNING' | 'UDEN_NUMMER' | (string & {});

/** A part somebody owns or owned: which, from the day of acquisition, and until when. Days are `yyyy-MM-dd`. */
type Part = readonly [owner: Owner, part: string, fra: string, til?: string];

interface DemoEjendom {
  readonly type: 'S' | 'E' | 'B';
  readonly addresses: readonly string[];
  readonly parts: readonly Part[];
}

/** The numbers before those of generated countries; ours. */
const FIRST_BFE = 900_000_001;

/** Road names that are too long to stand on a letter. */
const LONG_NAMES: Readonly<Record<string, string>> = { 'Komm.kapt.Ibsens All': 'Kommandørkaptajn Ibsens Allé' };

const flats = (house: string, floors: readonly string[], doors: readonly string[]) =>
  floors.flatMap((floor) => doors.map((door) => `${house}, ${floor}. ${door}`));

/** Who owns what on the demo roads. Together the house stands where demo persons live or lived. */
const EJENDOMME: readonly DemoEjendom[] = [
  {
    type: 'S',
    addresses: flats('Tågehornsvej 4', ['st', '1', '2'], ['tv', 'mf', 'th']),
    parts: [['BOLIGSELSKAB', '1/1', '1988-04-01']],
  },
  {
    type: 'S',
    addresses: ['Tågehornsvej 6A'],
    parts: [
      ['henrik', '1/2', '1996-09-01'],
      ['lone', '1/2', '1996-09-01'],
    ],
  },
  { type: 'S', addresses: ['Tågehornsvej 6B'], parts: [['torben', '1/1', '1994-01-15']] },
  {
    type: 'S',
    addresses: ['Sneglehusgangen 1'],
    parts: [
      ['hanne', '1/1', '2000-03-01', '2011-04-01'],
      ['lars', '1/2', '2011-04-01'],
      ['dorte', '1/2', '2011-04-01'],
    ],
  },
  // A house on land of somebody else's: two properties at one address.
  { type: 'S', addresses: ['Sneglehusgangen 3'], parts: [['UDLEJNING', '1/1', '1975-06-11']] },
  { type: 'B', addresses: ['Sneglehusgangen 3'], parts: [['knud', '1/1', '1990-01-15']] },
  // Sold in the year before the demo's deliveries.
  {
    type: 'S',
    addresses: ['Sneglehusgangen 5, st.', 'Sneglehusgangen 5, 1.'],
    parts: [
      ['BOLIGSELSKAB', '1/1', '1996-02-01', '2025-12-15'],
      ['UDLEJNING', '1/1', '2025-12-15'],
    ],
  },
  {
    type: 'S',
    addresses: [
      ...flats('Komm.kapt.Ibsens All 12', ['1', '2', '3'], ['1', '2', '3', '4']),
      'Komm.kapt.Ibsens All 12, 3. 12',
    ],
    parts: [
      ['UDLEJNING', '2/3', '1999-05-01'],
      ['jan', '1/3', '1999-05-01'],
    ],
  },
  // Freehold flats: each has a number of its own.
  { type: 'E', addresses: ['Ny Ibsens Allé 2, kl.'], parts: [['UDLEJNING', '1/1', '2018-10-01']] },
  {
    type: 'E',
    addresses: ['Ny Ibsens Allé 2, st.'],
    parts: [
      ['UDEN_NUMMER', '1/1', '2009-03-02', '2019-11-01'],
      ['peter', '1/1', '2019-11-01'],
    ],
  },
  { type: 'S', addresses: ['Ny Ibsens Allé 101'], parts: [['UDEN_NUMMER', '1/1', '2012-09-01']] },
  { type: 'S', addresses: ['Rimfrostvej 7'], parts: [['else', '1/1', '1990-03-01']] },
  {
    type: 'S',
    addresses: ['Rimfrostvej 8'],
    parts: [
      ['jesper', '1/2', '1999-08-01'],
      ['pia', '1/2', '1999-08-01'],
    ],
  },
];

/** The properties on the demo roads with their owners and addresses, the same each time. */
export function demoEjendomme(): readonly Bebyggelse[] {
  const { getPerson } = buildPopulation();
  const numbers = (owner: Owner): Pick<EjetAndel, 'cvr' | 'personnummer' | 'ejerforhold'> => {
    if (owner === 'BOLIGSELSKAB') return { cvr: BOLIGSELSKAB_CVR, personnummer: '', ejerforhold: '20' };
    if (owner === 'UDLEJNING') return { cvr: UDLEJNING_CVR, personnummer: '', ejerforhold: '30' };
    if (owner === 'UDEN_NUMMER') return { cvr: '', personnummer: '', ejerforhold: '99' };
    return { cvr: '', personnummer: getPerson(owner).personnummer, ejerforhold: '10' };
  };
  return EJENDOMME.map(({ type, addresses, parts }, place) => {
    const dwellings = addresses.map(addressed);
    const steder = Map.groupBy(dwellings, ({ husnummerId }) => husnummerId);
    return {
      dwellings,
      ejendomme: [
        {
          bfe: FIRST_BFE + place,
          type,
          steder: [...steder].map(([husnummerId, [first]]) => ({
            husnummerId,
            adresseId: type === 'E' ? (first?.adresseId ?? '') : '',
          })),
          andele: parts.map(([owner, part, fra, til]) => {
            const [taeller = 1, naevner = 1] = part.split('/').map(Number);
            const time = { fra: dayAt(fra), til: til === undefined ? OPEN : dayAt(til) };
            return { ...numbers(owner), taeller, naevner, ...time, status: til === undefined ? 'G' : 'H' };
          }),
        },
      ],
    };
  });
}

/** The dwellings of the demo roads, each once. */
export function demoDwellings(): readonly AddressedDwelling[] {
  const all = demoEjendomme().flatMap(({ dwellings }) => dwellings);
  return [...new Map(all.map((one) => [one.adresseId, one])).values()];
}

function addressed(address: string): AddressedDwelling {
  const { place, written } = dwellingAt(address);
  const at = {
    ...{ komkod: place.KOMKOD, vejkod: place.VEJKOD },
    ...{ husnr: place.HUSNR, etage: place.ETAGE, sidedoer: place.SIDEDOER },
  };
  return {
    ...at,
    ...darIdsOf('demo', at),
    ejendom: 0,
    vejnavn: LONG_NAMES[written.VEJADRNVN] ?? written.VEJADRNVN,
    adresseringsvejnavn: written.VEJADRNVN,
    ...{ bynavn: written.BYNVN, postnr: written.POSTNR, postdistrikt: written.POSTDISTTXT },
  };
}

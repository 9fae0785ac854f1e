import type { Draws } from './draws.ts';
import type { Dwelling, Land, Road } from './land.ts';

const LETTERS = 'ABCDEF';

/** A property with all its dwellings, built at the end of a road: a house, or stairwells with floors and doors. */
export function build(road: Road, land: Land, draws: Draws, share: number): readonly Dwelling[] {
  const property = land.nextProperty();
  const made: Dwelling[] = [];
  const add = (number: number, letter: string, etage: string, sidedoer: string): void => {
    const locality = etage === '' && draws.chance(0.02) ? draws.pick(land.data.roads.localities) : '';
    made.push(addDwelling(road, property, { number, letter, etage, sidedoer, locality }));
  };
  // Both sides of a road are built on, with a gap now and then.
  const first = road.highest + 1 + (draws.chance(0.15) ? 1 : 0);
  if (!draws.chance(share)) {
    road.highest = first;
    add(first, '', '', '');
    return made;
  }
  const stairwells = draws.between(1, 4);
  const lettered = draws.chance(0.4);
  const layout = draws.pick(FLOORS);
  const floors = draws.between(2, 5);
  for (let stairwell = 0; stairwell < stairwells; stairwell += 1) {
    const number = lettered ? first : first + 2 * stairwell;
    road.highest = Math.max(road.highest, number);
    const letter = lettered && stairwells > 1 ? LETTERS.charAt(stairwell) : '';
    if (draws.chance(0.05)) add(number, letter, 'kl', '');
    for (const etage of floorsUpTo(floors)) for (const door of layout) add(number, letter, etage, door);
  }
  return made;
}

/** A tower at the beginning of a road: one property of three stairwells with 40 dwellings each. Nothing in it is drawn. */
export function buildTower(road: Road, land: Land): readonly Dwelling[] {
  const property = land.nextProperty();
  road.highest = 5;
  return [1, 3, 5].flatMap((number) =>
    floorsUpTo(10).flatMap((etage) =>
      HALL.map((sidedoer) => addDwelling(road, property, { number, letter: '', etage, sidedoer, locality: '' })),
    ),
  );
}

/** The ground floor and those above it, as delivered. */
function floorsUpTo(count: number): readonly string[] {
  return Array.from({ length: count }, (_, floor) => (floor === 0 ? 'st' : String(floor).padStart(2, '0')));
}

function addDwelling(
  road: Road,
  property: number,
  at: Pick<Dwelling, 'etage' | 'sidedoer' | 'locality'> & { readonly number: number; readonly letter: string },
): Dwelling {
  const { number, letter, etage, sidedoer, locality } = at;
  const place = etage === '' ? '' : `, ${etage.replace(/^0/, '')}.`;
  const door = sidedoer === '' ? '' : ` ${sidedoer.replace(/^[ 0]+/, '')}`;
  const dwelling: Dwelling = {
    road,
    husnr: `${String(number).padStart(3, '0')}${letter}`,
    etage,
    sidedoer,
    // Building numbers are Greenland's own.
    bnr: road.komkod >= '0950' ? String(1000 + (property % 9000)) : '',
    locality,
    written: `${road.addressingName} ${number}${letter}${place}${door}`,
    property,
    busy: [],
  };
  road.dwellings.push(dwelling);
  return dwelling;
}

/** The numbered doors of a floor in a hall of residence. */
const HALL = ['0001', '0002', '0003', '0004'];

/** The doors of a floor: none, two, three, or numbered ones. */
const FLOORS: readonly (readonly string[])[] = [
  [''],
  ['  tv', '  th'],
  ['  tv', '  th'],
  ['  tv', '  mf', '  th'],
  HALL,
];

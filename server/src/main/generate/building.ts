import type { Draws } from './draws.ts';
import type { Dwelling, Land, Road } from './land.ts';

const LETTERS = 'ABCDEF';

/** A property with all its dwellings, built at the end of a road: a house, or stairwells with floors and doors. */
export function build(road: Road, land: Land, draws: Draws, share: number): readonly Dwelling[] {
  const property = land.nextProperty();
  const greenland = road.komkod >= '0950';
  const made: Dwelling[] = [];
  const add = (number: number, letter: string, etage: string, sidedoer: string): void => {
    const husnr = `${String(number).padStart(3, '0')}${letter}`;
    const place = etage === '' ? '' : `, ${etage.replace(/^0/, '')}.`;
    const door = sidedoer === '' ? '' : ` ${sidedoer.replace(/^[ 0]+/, '')}`;
    const dwelling: Dwelling = {
      road,
      husnr,
      etage,
      sidedoer,
      bnr: greenland ? String(1000 + (property % 9000)) : '',
      locality: etage === '' && draws.chance(0.02) ? draws.pick(land.data.roads.localities) : '',
      written: `${road.addressingName} ${number}${letter}${place}${door}`,
      property,
      busy: [],
    };
    made.push(dwelling);
    road.dwellings.push(dwelling);
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
    for (let floor = 0; floor < floors; floor += 1) {
      const etage = floor === 0 ? 'st' : String(floor).padStart(2, '0');
      for (const door of layout) add(number, letter, etage, door);
    }
  }
  return made;
}

/** The doors of a floor: none, two, three, or numbered ones as in a hall of residence. */
const FLOORS: readonly (readonly string[])[] = [
  [''],
  ['  tv', '  th'],
  ['  tv', '  th'],
  ['  tv', '  mf', '  th'],
  ['0001', '0002', '0003', '0004'],
];

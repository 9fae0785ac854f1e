import type { Resident } from '../api/index.ts';

/** Which dwelling of a stairwell it is. */
export type Home = Pick<Resident, 'etage' | 'sidedoer'>;

/** A dwelling of a stairwell as one writes it, `2. tv`; undefined where neither floor nor door is known. */
export function homeOf({ etage, sidedoer }: Home): string | undefined {
  const floor = plain(etage);
  const parts = [floor === '' ? '' : `${floor}.`, plain(sidedoer)].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' ');
}

const plain = (part = '') =>
  part
    .trim()
    .toLowerCase()
    .replace(/^0+(?=.)/, '');

/** From the cellar up, and on a floor from the left as one comes up the stairs: the order of names on the door phones. */
export function compareHomes(one: Home, other: Home): number {
  return (
    floorNumber(one.etage) - floorNumber(other.etage) ||
    doorNumber(one.sidedoer) - doorNumber(other.sidedoer) ||
    plain(one.sidedoer).localeCompare(plain(other.sidedoer), 'da', { numeric: true })
  );
}

function floorNumber(etage: string | undefined): number {
  const floor = plain(etage);
  if (floor === '') return -20;
  if (floor === 'st') return 0;
  return floor.startsWith('k') ? -Number(/\d+/.exec(floor)?.[0] ?? 1) : Number(floor);
}

const DOORS = ['', 'tv', 'mf', 'th'];

function doorNumber(sidedoer: string | undefined): number {
  const place = DOORS.indexOf(plain(sidedoer));
  return place === -1 ? DOORS.length : place;
}

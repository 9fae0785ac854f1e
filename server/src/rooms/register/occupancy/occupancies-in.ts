import type { Residence } from './residences-of.ts';
import type { Day, Span } from './stay.ts';

/** What differs between registers in how they tell of occupancy. */
export interface OccupancySettings {
  /** Whether those are told of who may have lived there, because a day is uncertain. */
  readonly possible: boolean;
  /** So many may live in a dwelling before it is told only that they are too many; undefined: there is no such limit. */
  readonly crowd: number | undefined;
}

/** A longest span during which the same persons lived in a dwelling; spans with nobody are none. */
export interface Occupancy extends Span {
  readonly residents: readonly string[];
  /** Those who may have lived there. */
  readonly possible: readonly string[];
  /** More lived there than are told of: nobody is named. */
  readonly tooMany: boolean;
}

/** Who lived in a dwelling during a period, by the residences in that dwelling: one span for each composition, in order. */
export function occupanciesIn(
  residences: readonly Residence[],
  period: Span,
  { possible, crowd }: OccupancySettings,
): Occupancy[] {
  const days = new Set<Day>([period.from, period.to]);
  for (const residence of residences) {
    for (const day of [residence.certain, residence.possible].flatMap(({ from, to }) => [from, to]))
      if (day > period.from && day < period.to) days.add(day);
  }
  const bounds = [...days].sort((a, b) => a - b);
  const found: Occupancy[] = [];
  for (const [place, from] of bounds.slice(0, -1).entries()) {
    const to = bounds[place + 1] ?? from;
    const residents = idsAt(residences, from, ({ certain }) => certain);
    const others = possible
      ? idsAt(residences, from, (one) => one.possible).filter((id) => !residents.includes(id))
      : [];
    const tooMany = crowd !== undefined && residents.length + others.length > crowd;
    const told = tooMany ? { residents: [], possible: [] } : { residents, possible: others };
    const last = found.at(-1);
    if (residents.length + others.length === 0) continue;
    if (last !== undefined && last.to === from && isSame(last, { ...told, tooMany })) {
      found[found.length - 1] = { ...last, to };
    } else found.push({ from, to, ...told, tooMany });
  }
  return found;
}

function idsAt(residences: readonly Residence[], day: Day, spanOf: (one: Residence) => Span): string[] {
  const there = residences.filter((one) => spanOf(one).from <= day && day < spanOf(one).to);
  return [...new Set(there.map(({ occupant }) => occupant.id))].sort((a, b) => (a < b ? -1 : 1));
}

type Composition = Omit<Occupancy, 'from' | 'to'>;

const isSame = (one: Composition, other: Composition) =>
  one.tooMany === other.tooMany &&
  one.residents.join() === other.residents.join() &&
  one.possible.join() === other.possible.join();

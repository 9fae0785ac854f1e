import { occupancyOf } from '../../server/src/rooms/register/index.ts';
import type { ExpectedOccupancy, OccupancyCase } from './read-cases.ts';

/** What a run of cases came to. */
export interface CaseReport {
  readonly passed: number;
  readonly failed: number;
  /** Cases that contradict the rules of their own set and were answered by the rules: they count as neither. */
  readonly disputed: number;
  readonly failing: readonly string[];
}

/** More than so many are too many to be named, in the register the cases are of. */
const CROWD = 100;

/** Puts cases to the occupancy function that the landlord service calls. */
export function runCases(cases: readonly OccupancyCase[]): CaseReport {
  const wrong = cases.filter((one) => !isAnswered(one));
  const failing = wrong.filter(({ disputed }) => !disputed).map(({ id }) => id);
  return {
    passed: cases.length - wrong.length,
    failed: failing.length,
    disputed: wrong.length - failing.length,
    failing,
  };
}

function isAnswered({ occupants, dwelling, period, expected }: OccupancyCase): boolean {
  const settings = { possible: true, crowd: CROWD };
  const [found] = occupancyOf(occupants, (one) => one === dwelling, period, settings);
  const occupancies = found?.occupancies ?? [];
  const inOrder = expected.toSorted((a, b) => a.from - b.from);
  return (
    occupancies.length === inOrder.length &&
    occupancies.every((one, place) => {
      const wanted = inOrder[place];
      return wanted !== undefined && isSame(one, wanted);
    })
  );
}

function isSame(
  one: { from: number; to: number; residents: readonly string[]; possible: readonly string[]; tooMany: boolean },
  wanted: ExpectedOccupancy,
): boolean {
  const same = (some: readonly string[], all: ReadonlySet<string>) =>
    some.length === all.size && some.every((id) => all.has(id));
  return (
    one.from === wanted.from &&
    one.to === wanted.to &&
    one.tooMany === wanted.tooMany &&
    same(one.residents, wanted.residents) &&
    same(one.possible, wanted.possible)
  );
}

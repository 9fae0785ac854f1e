import { daysAgo, TODAY } from './dates.ts';
import type { Mover, RandomHouse } from './random-houses.ts';

/** A row as the oracle tells it: who, where, from which day, until which. */
export interface OracleRow {
  readonly who: number;
  readonly where: string;
  readonly in: string;
  readonly out: string | undefined;
}

/** The oldest day that is looked at one by one. */
const BEGINNING = 4_000;

/**
 * What the landlord service must answer, reckoned day by day and without a thought for speed: where everybody was at the end of
 * each day, and who owned each property on it. Undefined: refused.
 */
export function oracle({
  people,
  owned,
  properties,
  ejer,
  askedDaysAgo,
}: RandomHouse): readonly OracleRow[] | undefined {
  const yearAgo = `${Number(TODAY.slice(0, 4)) - 1}${TODAY.endsWith('02-29') ? '-02-28' : TODAY.slice(4)}`;
  const asked = askedDaysAgo === undefined ? yearAgo : daysAgo(askedDaysAgo);
  if (asked < yearAgo || asked > TODAY) return undefined;
  const ownsAll = (day: number) =>
    Array.from({ length: properties }, (_, place) => place + 1).every((bfe) =>
      owned.some(
        (one) =>
          one.bfe === bfe &&
          one.ejer === ejer &&
          one.status !== 'tilbagerullet' &&
          one.fromDaysAgo >= day &&
          (one.toDaysAgo === undefined || one.toDaysAgo < day),
      ),
    );
  if (!ownsAll(0)) return undefined;
  let acquiredDaysAgo = 0;
  while (acquiredDaysAgo < BEGINNING && ownsAll(acquiredDaysAgo + 1)) acquiredDaysAgo += 1;
  const acquired = daysAgo(acquiredDaysAgo);
  return people.flatMap((person, who) =>
    runsOf(person).flatMap(({ where, from, to }) => {
      const out = to === undefined ? undefined : daysAgo(to);
      if (out !== undefined && (out < asked || out < acquired)) return [];
      return [{ who, where, in: daysAgo(Math.min(from, acquiredDaysAgo)), out }];
    }),
  );
}

interface Run {
  readonly where: string;
  /** The first day, and the first day not any more; days ago. */
  readonly from: number;
  readonly to: number | undefined;
}

/** The longest runs of days at whose end the person was in one dwelling of the house. */
function runsOf(person: Mover): readonly Run[] {
  const runs: Run[] = [];
  for (let day = 500; day >= 0; day -= 1) {
    const where = placeOn(person, day);
    const last = runs.at(-1);
    const goesOn = last !== undefined && last.to === undefined && last.where === where;
    if (goesOn) continue;
    if (last !== undefined && last.to === undefined) runs[runs.length - 1] = { ...last, to: day };
    if (where !== 'elsewhere') runs.push({ where, from: day, to: undefined });
  }
  return runs;
}

function placeOn({ moves, diedDaysAgo }: Mover, day: number): string {
  if (diedDaysAgo !== undefined && day <= diedDaysAgo) return 'elsewhere';
  return moves.findLast(({ daysAgo: moved }) => moved >= day)?.to ?? 'elsewhere';
}

import fc from 'fast-check';
import type { Ejerskab } from '../../server/src/services/index.ts';

/** Days of random houses are counted back from today: 0 is today, 30 is thirty days ago. */
export interface Move {
  readonly daysAgo: number;
  readonly hour: number;
  /** `etage/dør` of the house, or `elsewhere`. */
  readonly to: string;
}

/** Somebody who moved about, and may have died. */
export interface Mover {
  readonly moves: readonly Move[];
  readonly diedDaysAgo: number | undefined;
}

/** An ownership of one of the house's properties. */
export interface Owning {
  readonly bfe: number;
  readonly ejer: string;
  readonly fromDaysAgo: number;
  /** Undefined: still. */
  readonly toDaysAgo: number | undefined;
  readonly status: Ejerskab['status'];
}

/** A house with its people and its owners, and a landlord's question about it. */
export interface RandomHouse {
  readonly people: readonly Mover[];
  readonly owned: readonly Owning[];
  readonly properties: number;
  readonly ejer: string;
  readonly askedDaysAgo: number | undefined;
}

export const DWELLINGS = ['1/tv', '1/th', '2/tv'];
export const OWNERS = ['90000004', '90000020'] as const;

/** The days on which things happen: often the same few, so that they meet. */
const aDay = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 30, 31, 100, 364, 365, 366, 367) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 500 }) },
);

const aMover: fc.Arbitrary<Mover> = fc.record({
  moves: fc
    .array(
      fc.record({
        daysAgo: aDay,
        hour: fc.integer({ min: 0, max: 23 }),
        to: fc.constantFrom(...DWELLINGS, 'elsewhere'),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((moves) => moves.toSorted((a, b) => b.daysAgo - a.daysAgo || a.hour - b.hour))
    // Of two moves in one hour the register keeps the later alone.
    .map((moves) =>
      moves.filter((one, place) => {
        const next = moves[place + 1];
        return next === undefined || next.daysAgo !== one.daysAgo || next.hour !== one.hour;
      }),
    ),
  diedDaysAgo: fc.option(aDay, { nil: undefined, freq: 5 }),
});

const anOwning = (properties: number): fc.Arbitrary<Owning> =>
  fc
    .record({
      bfe: fc.integer({ min: 1, max: properties }),
      ejer: fc.oneof(
        { weight: 3, arbitrary: fc.constant(OWNERS[0]) },
        { weight: 1, arbitrary: fc.constant(OWNERS[1]) },
      ),
      fromDaysAgo: fc.oneof(aDay, fc.integer({ min: -5, max: 3_000 })),
      length: fc.option(fc.oneof(aDay, fc.integer({ min: 1, max: 3_000 })), { nil: undefined, freq: 3 }),
      rolledBack: fc.constantFrom(true, false, false, false, false, false),
    })
    .map(({ bfe, ejer, fromDaysAgo, length, rolledBack }) => {
      const toDaysAgo = length === undefined ? undefined : fromDaysAgo - length;
      const status = rolledBack
        ? 'tilbagerullet'
        : toDaysAgo !== undefined && toDaysAgo >= 0
          ? 'historisk'
          : 'gaeldende';
      return { bfe, ejer, fromDaysAgo, toDaysAgo, status } as const;
    });

/** A random house and question. */
export const aHouse: fc.Arbitrary<RandomHouse> = fc.constantFrom(1, 1, 1, 2).chain((properties) =>
  fc.record({
    people: fc.array(aMover, { maxLength: 4 }),
    owned: fc.array(anOwning(properties), { minLength: 1, maxLength: 5 }),
    properties: fc.constant(properties),
    ejer: fc.constantFrom(...OWNERS, OWNERS[0]),
    askedDaysAgo: fc.option(fc.oneof(aDay, fc.integer({ min: -3, max: 400 })), { nil: undefined }),
  }),
);

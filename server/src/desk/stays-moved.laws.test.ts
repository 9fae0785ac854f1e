import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Flytning } from '../rooms/access/index.ts';
import { type StayOf, staysMoved } from './stays-moved.ts';

/** A stay as it really is: days counted from a day long ago; the end is none for who lives there. */
interface Real {
  readonly person: number;
  readonly fra: number;
  readonly til: number | undefined;
}

/** What is done to the register between two runs; numbers choose among what there is. */
type Deed = readonly [
  what: 'ind' | 'ud' | 'annuller' | 'genaabn' | 'ret-tilflytning' | 'ret-fraflytning',
  whom: number,
  day: number,
];

const WINDOW = 365;
const FIRST_RUN = 1_000;

const dayText = (day: number) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);

/** What a lookup of a day tells, naively: who lives there or left within the window and after the acquisition. */
function answerOf(stays: Iterable<Real>, today: number, erhvervet: number) {
  const fra = today - WINDOW;
  const told = [...stays].filter(({ til }) => til === undefined || (til >= fra && til >= erhvervet));
  return {
    stays: told.map(
      ({ person, fra: since, til }): StayOf => ({
        personId: `p${person}`,
        resident: {
          ...{ etage: '1', sidedoer: 'tv', adresseringsnavn: 'x', fornavne: undefined, mellemnavn: undefined },
          ...{ efternavn: undefined, beskyttet: false, tilflyttetUsikker: false, fraflyttetUsikker: false },
          tilflyttet: dayText(Math.max(since, erhvervet)),
          fraflyttet: til === undefined ? undefined : dayText(til),
        },
      }),
    ),
    told: { fra: dayText(fra), erhvervet: dayText(erhvervet) },
  };
}

/** Does a deed to the register where it can be done; stays of one person never touch. */
function doDeed(register: Map<number, Real>, [what, whom, day]: Deed, today: number, newId: () => number): void {
  const ofPerson = [...register].filter(([, { person }]) => person === whom % 3).sort(([, a], [, b]) => a.fra - b.fra);
  const [id, last] = ofPerson.at(-1) ?? [];
  const before = ofPerson.at(-2)?.[1].til ?? -1;
  const put = (changed: Partial<Real>) => {
    if (id !== undefined && last !== undefined) register.set(id, { ...last, ...changed });
  };
  if (what === 'ind' && (last === undefined || (last.til ?? today) < today - 1)) {
    const from = (last?.til ?? 0) + 2;
    register.set(newId(), { person: whom % 3, fra: from + (day % Math.max(1, today - from + 1)), til: undefined });
  }
  if (last === undefined) return;
  const span = today - last.fra;
  if (what === 'ud' && last.til === undefined && span > 1) put({ til: last.fra + 1 + (day % span) });
  if (what === 'annuller' && id !== undefined) register.delete(id);
  if (what === 'genaabn' && last.til !== undefined) put({ til: undefined });
  if (what === 'ret-fraflytning' && last.til !== undefined && span > 1) put({ til: last.fra + 1 + (day % span) });
  if (what === 'ret-tilflytning') {
    const until = last.til ?? today;
    const room = until - before - 3;
    if (room > 0) put({ fra: before + 2 + (day % room) });
  }
}

const deed = fc.tuple(
  fc.constantFrom<Deed[0][]>('ind', 'ud', 'annuller', 'genaabn', 'ret-tilflytning', 'ret-fraflytning'),
  fc.nat(2),
  fc.nat(2_000),
);

it('two runs tell what has happened between them, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(deed, { maxLength: 12 }),
      fc.array(deed, { maxLength: 4 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      (earlier, between, days, acquired, acquiredThen) => {
        let ids = 0;
        const newId = () => (ids += 1);
        const register = new Map<number, Real>();
        for (const one of earlier) doDeed(register, one, FIRST_RUN, newId);
        const then = new Map(register);
        const today = FIRST_RUN + days;
        for (const one of between) doDeed(register, one, today, newId);

        const first = answerOf(then.values(), FIRST_RUN, acquiredThen);
        const { kendt, aendringer: atFirst } = staysMoved('opslag', first.stays, first.told, undefined);
        expect(atFirst).toEqual([]);
        const second = answerOf(register.values(), today, acquired);
        const { aendringer, rettelser } = staysMoved('opslag', second.stays, second.told, kendt);

        expect({ moves: inOrder(aendringer.map(toldMove)), rettelser }).toEqual(
          happened(then, register, {
            from: today - WINDOW,
            acquired: Math.max(acquired, acquiredThen),
            clip: acquired,
          }),
        );
      },
    ),
    { numRuns: 10_000 },
  );
});

const toldMove = ({ hvad, personId, tilflyttet, fraflyttet }: Flytning) =>
  `${hvad} ${personId} ${hvad === 'ind' ? tilflyttet : fraflyttet}`;

/** What happened to the stays, each known by its identity and not by how it looks: the oracle. */
function happened(
  then: ReadonlyMap<number, Real>,
  now: ReadonlyMap<number, Real>,
  { from, acquired, clip }: { readonly from: number; readonly acquired: number; readonly clip: number },
) {
  const isSeen = ({ til }: Real) => til === undefined || (til >= from && til >= acquired);
  const moves: string[] = [];
  let rettelser = 0;
  const visible = new Map([...now].filter(([, real]) => isSeen(real)));
  const knownOf = (id: number, real: Real) => {
    const known = then.get(id);
    // A stay that has been moved to other days altogether is another one to anybody who reads the days.
    return known !== undefined && isSeen(known) && isOverlapping(known, real) ? known : undefined;
  };
  // Who is annulled, or left too long ago to be told of, and is registered anew over the same days looks like, and is told as, one
  // whose days were corrected.
  const gone = [...then].flatMap(([id, real]) => {
    const now = visible.get(id);
    return isSeen(real) && (now === undefined || knownOf(id, now) === undefined) ? [real] : [];
  });
  for (const [id, real] of visible) {
    let before = knownOf(id, real);
    if (before === undefined) {
      const place = gone.findIndex((one) => one.person === real.person && isOverlapping(one, real));
      if (place !== -1) [before] = gone.splice(place, 1);
    }
    if (before === undefined) moves.push(`ind p${real.person} ${dayText(Math.max(real.fra, clip))}`);
    if (real.til !== undefined && (before === undefined || before.til === undefined)) {
      moves.push(`ud p${real.person} ${dayText(real.til)}`);
    }
    if (before === undefined) continue;
    const isSameStart = Math.max(before.fra, acquired) === Math.max(real.fra, acquired);
    if (!isSameStart || (before.til !== undefined && before.til !== real.til)) rettelser += 1;
  }
  return { moves: inOrder(moves), rettelser: rettelser + gone.length };
}

const inOrder = (moves: readonly string[]) => moves.toSorted((a, b) => a.localeCompare(b));

const isOverlapping = (one: Real, other: Real) =>
  (one.til ?? Infinity) > other.fra && (other.til ?? Infinity) > one.fra;

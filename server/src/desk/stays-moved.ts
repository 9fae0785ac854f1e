import { hash } from 'node:crypto';
import type { Flytning, KendteOphold } from '../rooms/access/index.ts';
import type { ToldResident } from './tell-dwelling.ts';
import type { DwellingAnswered } from './walk-dwelling.ts';

/** What has moved between two runs of a standing lookup. */
export interface StaysMoved {
  /** The stays as they are known now. */
  readonly kendt: KendteOphold;
  readonly aendringer: readonly Flytning[];
  /**
   * Stays that are told otherwise without anybody having moved: corrected, annulled, or ended before the day that the answer goes
   * back to, of which no more may be told.
   */
  readonly rettelser: number;
}

/** A resident with the id of the person in the register, which never leaves. */
export interface StayOf {
  readonly personId: string;
  readonly resident: ToldResident;
}

type KendtOphold = KendteOphold['ophold'][number];

/**
 * Who moved in or out since the stays that were known; nobody at the first run, which only takes stock. A stay is known again by
 * person, dwelling and day of moving in, and only what both runs can tell of is compared: an end that lies before what either goes
 * back to is no news. Days that were moved to the acquisition by either run count as one, since nobody has two stays that reach
 * back to it. A stay that overlaps one that is gone is that stay with other days: nobody lives in one dwelling twice at a time.
 */
export function staysMoved(
  loebendeId: string,
  stays: readonly StayOf[],
  { fra, erhvervet }: Pick<DwellingAnswered, 'fra' | 'erhvervet'>,
  kendt: KendteOphold | undefined,
): StaysMoved {
  const known = stays.map((stay) => ({ ...stay, ophold: knownBy(loebendeId, stay) }));
  const now: KendteOphold = { fra, erhvervet, ophold: known.map(({ ophold }) => ophold) };
  if (kendt === undefined) return { kendt: now, aendringer: [], rettelser: 0 };
  const acquired = latest(erhvervet, kendt.erhvervet);
  const from = latest(latest(fra, kendt.fra), acquired);
  const isWithin = ({ til }: KendtOphold) => til === '' || til >= from;
  const keyOf = ({ hvem, fra: since }: KendtOphold) => `${hvem} ${latest(since, acquired)}`;

  const gone = new Map(kendt.ophold.filter(isWithin).map((ophold) => [keyOf(ophold), ophold]));
  const there = known.filter(({ ophold }) => isWithin(ophold));
  const same = new Map<StayOf, KendtOphold>();
  const take = (stay: StayOf, key: string | undefined) => {
    const before = key === undefined ? undefined : gone.get(key);
    if (before === undefined || key === undefined) return;
    gone.delete(key);
    same.set(stay, before);
  };
  for (const stay of there) take(stay, keyOf(stay.ophold));
  for (const stay of there.filter((one) => !same.has(one))) {
    take(stay, [...gone].find(([, before]) => isOverlapping(before, stay.ophold))?.[0]);
  }

  const aendringer: Flytning[] = [];
  let rettelser = gone.size;
  for (const stay of there) {
    const before = same.get(stay);
    const hasLeft = stay.ophold.til !== '';
    if (before === undefined) aendringer.push(moved('ind', stay));
    if (hasLeft && (before === undefined || before.til === '')) aendringer.push(moved('ud', stay));
    if (before !== undefined && isCorrected(before, stay.ophold, keyOf)) rettelser += 1;
  }
  return { kendt: now, aendringer, rettelser };
}

/** Whether the days known before have become others, but for that somebody has left. */
function isCorrected(before: KendtOphold, now: KendtOphold, keyOf: (ophold: KendtOphold) => string): boolean {
  return keyOf(before) !== keyOf(now) || (before.til !== '' && before.til !== now.til);
}

function isOverlapping(one: KendtOphold, other: KendtOphold): boolean {
  const endsAfter = ({ til }: KendtOphold, day: string) => til === '' || til > day;
  return one.hvem === other.hvem && endsAfter(one, other.fra) && endsAfter(other, one.fra);
}

/** A stay as it is kept to compare by: of whom and where by a fingerprint under the lookup's own id, neither name nor number. */
function knownBy(loebendeId: string, { personId, resident }: StayOf): KendtOphold {
  const { etage = '', sidedoer = '', tilflyttet = '', fraflyttet = '' } = resident;
  const hvem = hash('sha256', `${loebendeId} ${personId} ${etage} ${sidedoer}`).slice(0, 32);
  return { hvem, fra: tilflyttet, til: fraflyttet };
}

/** A move as it is kept: of whom by the id in the register, so that name and mark are told as they are when it is told. */
function moved(hvad: Flytning['hvad'], { personId, resident }: StayOf): Flytning {
  const { etage, sidedoer, tilflyttet, tilflyttetUsikker, fraflyttet, fraflyttetUsikker } = resident;
  return { hvad, personId, etage, sidedoer, tilflyttet, tilflyttetUsikker, fraflyttet, fraflyttetUsikker };
}

const latest = (one: string, other: string) => (one > other ? one : other);

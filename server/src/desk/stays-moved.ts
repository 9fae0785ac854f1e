import { hash } from 'node:crypto';
import type { Flytning, KendteOphold } from '../rooms/access/index.ts';
import type { ToldResident } from './tell-dwelling.ts';

/** What has moved between two runs of a standing lookup. */
export interface StaysMoved {
  /** The stays as they are known now. */
  readonly kendt: KendteOphold;
  readonly aendringer: readonly Flytning[];
  /** Stays of who lived there that are there no more without anybody having moved: corrected or annulled. */
  readonly rettelser: number;
}

/** A resident with the id of the person in the register, which never leaves. */
export interface StayOf {
  readonly personId: string;
  readonly resident: ToldResident;
}

/**
 * Who moved in or out since the stays that were known; nobody at the first run, which only takes stock. A stay is known again by a
 * fingerprint of person and dwelling under the lookup's own id: neither name nor number is kept to compare by, and whoever changes
 * name has not moved.
 */
export function staysMoved(loebendeId: string, stays: readonly StayOf[], kendt: KendteOphold | undefined): StaysMoved {
  const now: Record<string, string> = {};
  const aendringer: Flytning[] = [];
  const seen = new Map<string, number>();
  for (const { personId, resident } of stays.toSorted(byMovingIn)) {
    const home = `${personId} ${resident.etage ?? ''} ${resident.sidedoer ?? ''}`;
    // Who moves out and in again has several stays in one dwelling.
    const nth = (seen.get(home) ?? 0) + 1;
    seen.set(home, nth);
    const print = hash('sha256', `${loebendeId} ${home} ${nth}`).slice(0, 32);
    const left = resident.fraflyttet ?? '';
    now[print] = left;
    const before = kendt?.[print];
    if (kendt === undefined || before === left) continue;
    const isIn = left === '';
    // A day of moving out that has been corrected is no new move.
    if (isIn ? before !== '' : before === undefined || before === '') {
      aendringer.push({ hvad: isIn ? 'ind' : 'ud', ...resident });
    }
  }
  const gone = Object.entries(kendt ?? {}).filter(([print, left]) => left === '' && now[print] === undefined);
  return { kendt: now, aendringer, rettelser: gone.length };
}

function byMovingIn({ resident: one }: StayOf, { resident: other }: StayOf): number {
  return (one.tilflyttet ?? '').localeCompare(other.tilflyttet ?? '');
}

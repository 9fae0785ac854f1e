import { type Cell, findCell } from './cell.ts';
import { findValue } from './fact.ts';
import { beginningOf, type LifeFact } from './life.ts';
import { type Holds, holdsOf, type Row, rowsOf } from './rows.ts';

/** A row of the timeline: one fact, when it held and what it says. */
export interface TimelineRow {
  readonly fact: LifeFact;
  readonly holds: Holds;
  readonly rows: readonly Row[];
  /** Of a residence, the address written out where that was delivered. */
  readonly written: LifeFact | undefined;
  /** The name of the road of a residence, where any address of the person names it. */
  readonly road: string | undefined;
}

/** A life in rows, what began last first. What has neither a time nor a correction mark has no place in time. */
export function timelineOf(life: readonly LifeFact[]): readonly TimelineRow[] {
  const written = life.find(({ kind, standing }) => kind === 'adressetekst' && standing === 'current');
  const rows = life
    // The address in words goes with the residence it belongs to.
    .filter((fact) => fact.kind !== 'adressetekst' || !life.some(({ kind }) => kind === 'bopael'))
    .map((fact) => rowFor(fact, written, life))
    .filter(({ fact, holds }) => holds.fra ?? holds.til ?? isCorrection(fact));
  return rows.sort(byBeginning);
}

/** The groups that have a row, in the order of the rows. */
export function groupsIn(rows: readonly TimelineRow[]): readonly string[] {
  return [...new Set(rows.map(({ fact }) => fact.group))];
}

/** The day from which a row holds, `YYYY-MM-DD`; undefined where it is not known to the day. */
export function firstDayOf({ fact }: TimelineRow): string | undefined {
  const day = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.exec(beginningOf(fact));
  return day === null ? undefined : `${day[1]}-${day[2]}-${day[3]}`;
}

/** The days on which a row that held began, each once. */
export function daysOfChange(rows: readonly TimelineRow[]): readonly string[] {
  return [...new Set(rows.filter(({ fact }) => !isCorrection(fact)).flatMap((row) => firstDayOf(row) ?? []))];
}

/** The cell of a field of a row's fact. */
export function cellIn({ fact }: TimelineRow, name: string): Cell | undefined {
  return findCell(fact, name);
}

function rowFor(fact: LifeFact, written: LifeFact | undefined, life: readonly LifeFact[]): TimelineRow {
  const isHome = fact.kind === 'bopael';
  return {
    fact,
    holds: holdsOf(fact, fact.group),
    rows: rowsOf(fact, fact.group),
    written: isHome && fact.standing === 'current' ? written : undefined,
    road: isHome ? roadOf(fact, life) : undefined,
  };
}

/** The name of a road is told by its code; the address written out beside another residence is not lent to this one. */
function roadOf(home: LifeFact, life: readonly LifeFact[]): string | undefined {
  const same = ['kommunekode', 'vejkode'];
  const named = life.find(
    (fact) => fact.kind === 'adressetekst' && same.every((name) => findValue(fact, name) === findValue(home, name)),
  );
  return findValue(named, 'vejadresseringsnavn');
}

const isCorrection = ({ standing }: LifeFact) =>
  standing === 'annulled' || standing === 'corrected' || standing === 'technical';

function byBeginning(a: TimelineRow, b: TimelineRow): number {
  const [first, second] = [beginningOf(a.fact), beginningOf(b.fact)];
  if (first !== second) return first < second ? 1 : -1;
  return Number(b.fact.standing === 'current') - Number(a.fact.standing === 'current');
}

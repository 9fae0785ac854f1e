import type { Day } from './days.ts';
import { otherOf } from './families.ts';
import type { Person } from './person.ts';

/** A civil status by its letter (register.md § 2.3), with whom it is or was and since when. */
export interface CivilRow {
  readonly letter: 'G' | 'P' | 'F' | 'O' | 'E' | 'L' | 'D';
  readonly spouse: Person | undefined;
  readonly from: Day;
  readonly separated: Day | undefined;
}

/** The civil statuses of a person after unmarried, in order of time: from weddings, divorces and deaths. */
export function civilRows(person: Person): readonly CivilRow[] {
  const rows: CivilRow[] = [];
  let married: Person | undefined;
  for (const union of person.unions) {
    if (union.kind === undefined) continue;
    const spouse = otherOf(union, person);
    rows.push({ letter: union.kind, spouse, from: union.married, separated: union.separated });
    married = undefined;
    if (union.how === 'parted') {
      rows.push({ letter: union.kind === 'G' ? 'F' : 'O', spouse, from: union.until, separated: undefined });
    } else if (spouse.fate === 'dead' && (person.fate !== 'dead' || spouse.end < person.end)) {
      rows.push({ letter: union.kind === 'G' ? 'E' : 'L', spouse, from: spouse.end, separated: undefined });
    } else married = spouse;
  }
  if (person.fate === 'dead') rows.push({ letter: 'D', spouse: married, from: person.end, separated: undefined });
  return rows;
}

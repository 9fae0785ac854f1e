import { AFTER_PARTING } from './choices.ts';
import { type Day, YEAR } from './days.ts';
import { otherOf } from './families.ts';
import type { Person } from './person.ts';

/** Somebody who holds custody, by the codes of RELTYP-FORÆLDREMYN (register.md § 2.3). */
export interface Holder {
  readonly role: '0003' | '0004' | '0005' | '0006';
  readonly from: Day;
  /** Named when it is neither parent. */
  readonly other: Person | undefined;
}

/** Who holds custody of a child that lives here: both parents, one after parting or a death, somebody else without any. */
export function holdersOf(child: Person, people: readonly Person[], produktion: Day): readonly Holder[] {
  const { fate, born, arrival, mother, father } = child;
  if (fate !== 'resident' || produktion - born >= 18 * YEAR) return [];
  const from = Math.max(born, arrival);
  const there = (parent: Person | undefined): boolean =>
    parent !== undefined && parent.fate !== 'dead' && parent.fate !== 'missing';
  const union = mother?.unions.find(({ of }) => father !== undefined && of.includes(father));
  const parted = union !== undefined && union.how === 'parted' && union.until < produktion;
  // Which of the two, if one, follows from the day of birth: a choice that stays the same however often it is asked.
  const draw = ((born * 7919) % 1000) / 1000;
  const both = there(mother) && there(father);
  const motherAlone = both && parted && draw < AFTER_PARTING.custodyMother;
  const fatherAlone = both && parted && draw > 1 - AFTER_PARTING.custodyFather;
  const since = motherAlone || fatherAlone ? (union?.until ?? from) : from;
  const holders: Holder[] = [];
  if (there(mother) && !fatherAlone) holders.push({ role: '0003', from: Math.max(since, from), other: undefined });
  if (there(father) && !motherAlone) holders.push({ role: '0004', from: Math.max(since, from), other: undefined });
  const elsewhere = (born * 104_729) % AFTER_PARTING.elsewhereOneIn === 0;
  if (holders.length > 0 && !elsewhere) return holders;
  const other = people.find(
    ({ fate: fatesOther, born: bornOther }) =>
      fatesOther === 'resident' && from - bornOther > 25 * YEAR && from - bornOther < 60 * YEAR,
  );
  if (other === undefined) return [];
  const partner = other.unions.map((union) => otherOf(union, other)).find((one) => one.fate === 'resident');
  return [
    { role: '0005', from: Math.max(from, mother?.fate === 'dead' ? mother.end : from), other },
    ...(partner === undefined ? [] : [{ role: '0006', from, other: partner } as const]),
  ];
}

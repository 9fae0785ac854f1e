/** An answer, read for showing. */
export { addressCells, lineCells } from './address-cells.ts';
export { type Cell, findCell } from './cell.ts';
export { type Fact, type FieldOfFact, findFact, findValue, readFacts } from './fact.ts';
export { FAMILY_GROUPS, type Family, familyOf, type Relative } from './family.ts';
export { type FactShown, type Group, groupsOf } from './groups.ts';
export { isAboutRecipient, isForPrivate } from './is-about-recipient.ts';
export { type LifeFact, lifeOf, originsOf, type Standing } from './life.ts';
export { type NumbersOf, numbersOf } from './numbers-of.ts';
export { nameOf, type PersonName } from './person-name.ts';
export type { Holds, Row } from './rows.ts';
export { cellIn, daysOfChange, firstDayOf, groupsIn, type TimelineRow, timelineOf } from './timeline.ts';

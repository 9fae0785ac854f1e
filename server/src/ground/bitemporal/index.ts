/**
 * Time in two dimensions: *virkning* (Danish civil time, what had effect when) and *registrering* (UTC instants, what was
 * known when), and times as they were delivered, with unknown parts. Source: register.md § 4, ARCHITECTURE.md.
 */
export { type AsOf, type AsOfReading, parseRegistrering, parseVirkning } from './as-of.ts';
export { daysInMonth, isCivilDate, isCivilDay } from './civil-date.ts';
export { copenhagenOffset, copenhagenOffsetAt, danishInstant, danishLocal } from './danish-local.ts';
export { fromDayNumber, toDayNumber } from './day-number.ts';
export {
  ABSENT_TIME,
  type DeliveredTime,
  isPartial,
  knownTime,
  type TimeProblem,
  type TimeReading,
  type TimeWindow,
} from './delivered-time.ts';
export { type DerivedRange, deriveRanges } from './derive-ranges.ts';
export { type Holds, holdsAt, holdsBetween, holdsOn } from './holds-at.ts';
export { endsAsItStarts, lowerBound, type Period, type Side, upperBound, windowOf } from './period.ts';
export { readDate, readDelivered, readTimestamp } from './read-delivered.ts';
export { instantOf, isRegistreringstid, type Registreringstid, registreringstid } from './registreringstid.ts';
export {
  type Bound,
  compareBounds,
  dayOf,
  endOfDay,
  isVirkningstid,
  startOfDay,
  type Virkningstid,
  virkningstid,
} from './virkningstid.ts';
export { toWireDate, toWireDay, toWireTimestamp, writeDate, writeMark, writeTimestamp } from './write-delivered.ts';

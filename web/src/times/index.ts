/** Times in words. */
export { ageAt } from './age-at.ts';
export { danishDayOf } from './danish-day-of.ts';
export { dayNumberOf, dayOfNumber } from './day-number.ts';
export { describeInstant } from './describe-instant.ts';
export { describeTime } from './describe-time.ts';
export { lastDayOf } from './last-day-of.ts';
export { TimeText } from './time-text.tsx';

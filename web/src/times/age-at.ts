const DAY = /^(\d{4})-?(\d{2})-?(\d{2})/;

/** Whole years from a day to another, both with the date first; undefined where either is not known to the day. */
export function ageAt(born: string, day: string): number | undefined {
  const [from, to] = [DAY.exec(born), DAY.exec(day)];
  if (from === null || to === null) return undefined;
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.slice(1).map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.slice(1).map(Number);
  if (fromMonth === 0 || fromDay === 0) return undefined;
  const beforeBirthday = toMonth < fromMonth || (toMonth === fromMonth && toDay < fromDay);
  const years = toYear - fromYear - (beforeBirthday ? 1 : 0);
  return years < 0 ? undefined : years;
}

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** A day `YYYY-MM-DD` as a letter writes it: `16. juni 2016`. */
export function writeDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}. ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** The night before a day, as a letter writes it: `natten mellem den 15. og 16. juni 2016`. */
export function writeNight(day: string): string {
  const before = dayBefore(day);
  const [evening, morning] = [writeDay(before), writeDay(day)];
  if (before.slice(0, 7) === day.slice(0, 7)) return `natten mellem den ${Number(before.slice(8))}. og ${morning}`;
  const short = before.slice(0, 4) === day.slice(0, 4) ? evening.slice(0, -5) : evening;
  return `natten mellem den ${short} og ${morning}`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

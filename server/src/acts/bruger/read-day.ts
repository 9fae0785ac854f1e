import { isCivilDate } from '../../ground/bitemporal/index.ts';

const ISO = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;
/** DDMMYYYY as DAP writes days, with or without a sign between (cpr-services.md § 11). */
const DANISH = /^(?<day>\d{1,2})[-./ ]?(?<month>\d{1,2})[-./ ]?(?<year>\d{4})$/;

/** A day as somebody wrote it into a file → `YYYY-MM-DD`; undefined when it is none. */
export function readDay(text: string): string | undefined {
  const found = (ISO.exec(text) ?? DANISH.exec(text))?.groups;
  const { year = '', month = '', day = '' } = found ?? {};
  if (!isCivilDate(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

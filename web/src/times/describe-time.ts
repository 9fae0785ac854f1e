import type { Texts } from '../texts/index.ts';

const PARTS = /^(\d{4})-?(\d{2})-?(\d{2})(?:T?(\d{2}):?(\d{2}))?$/;
const NONE = /^[0 -]*$/;
const UNKNOWN = '99';

/**
 * A delivered time in words, no more precise than it was delivered: `1961`, `september 1961`, `7. september 1961`,
 * with the clock where there is one. Takes `yyyyMMddHHmm`, `yyyyMMdd`, `yyyy-MM-dd` and `yyyy-MM-ddTHH:mm`; month or
 * day 00 and clock 99 are unknown. Undefined where none was delivered; a text of another form is given back as it is.
 */
export function describeTime(text: string, words: Texts['time']): string | undefined {
  if (NONE.test(text)) return undefined;
  const parts = PARTS.exec(text.trim());
  if (parts === null) return text;
  const [, year = '', month = '', day = '', hour = '00', minute = '00'] = parts;
  const name = words.months[Number(month) - 1];
  if (name === undefined) return month === '00' ? year : text;
  if (day === '00') return words.month(name, year);
  const date = words.day(String(Number(day)), name, year);
  // Midnight stands for "some time that day" in nearly all of CPR's times, so it is not said.
  if (hour === UNKNOWN || `${hour}${minute}` === '0000') return date;
  if (minute === UNKNOWN) return words.hour(date, hour, String(Number(hour) + 1).padStart(2, '0'));
  return words.minute(date, hour, minute);
}

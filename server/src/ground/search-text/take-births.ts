import { daysInMonth, isCivilDate } from '../bitemporal/index.ts';
import type { Understood } from './search-part.ts';
import type { UntakenText } from './untaken-text.ts';

/** Nobody in the register was born before. */
const YEAR_MIN = 1850;

/** The months as they are written, in Danish and English, spelled out: Marie and Julius only begin like one. */
const MONTHS = [
  ['jan', 'januar', 'january'],
  ['feb', 'febr', 'februar', 'february'],
  ['mar', 'marts', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const MONTH = String.raw`(?<month>${MONTHS.flat().join('|')})(?!\p{L})\.?`;
/** What is a given name as well, and a month only where a day or a word says that somebody was born then. */
const GIVEN_NAME = String.raw`(?:jan|august)\s`;

/** What people write before a birth. */
const SAID_BORN = String.raw`(?:(?<![\p{L}\d])(?:født|foedt|fødselsdag|fødselsår|born|f\.|b\.|f|b)[\s:.]*(?:den|på|i|in|on|d\.)?\s*)`;
const BORN = `${SAID_BORN}?`;
const START = String.raw`(?<![\p{L}\d.\-/])`;
const END = String.raw`(?![\p{L}\d\-/])`;
const YEAR = String.raw`(?<year>\d{4}|\d{2})`;

const pattern = (...parts: readonly string[]) => new RegExp(parts.join(''), 'giu');

const DAYS = [
  pattern(BORN, START, String.raw`(?<year>\d{4})-(?<monthNo>\d{1,2})-(?<day>\d{1,2})`, END),
  pattern(BORN, START, String.raw`(?<day>\d{1,2})\s?[./-]\s?(?<monthNo>\d{1,2})(?:\s?[./-]\s?|\s)(?:år\s)?`, YEAR, END),
  pattern(BORN, START, String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s?(?:of\s)?`, MONTH, String.raw`,?\s?`, YEAR, END),
  pattern(BORN, START, String.raw`(?<day>\d{2})\s?(?<monthNo>\d{2})\s?(?<year>\d{4})`, END),
  pattern(BORN, START, String.raw`(?<day>\d{2})(?<monthNo>\d{2})(?<year>\d{2})`, END),
];
const WHOLE_MONTHS = [
  pattern(SAID_BORN, START, MONTH, String.raw`\s(?<year>\d{4})`, END),
  pattern(START, `(?!${GIVEN_NAME})`, MONTH, String.raw`\s(?<year>\d{4})`, END),
];
const YEARS = pattern(BORN, START, String.raw`(?<year>\d{4})(?:\s?(?:-|–|til|to)\s?(?<lastYear>\d{4}))?`, END);

/**
 * Takes the birth out of a typed text: a day in the forms people write (`7.9.1961`, `7/9-61`, `070961`, `1961-09-07`,
 * `7. september 1961`), a month, a year or a span of years, with or without `født`. Of two centuries the last one counts
 * in which the day is not to come. `today` is `YYYY-MM-DD`.
 */
export function takeBirths(text: UntakenText, today: string): void {
  for (const days of DAYS) text.take(days, ({ groups = {} }) => readDay(groups, today));
  for (const months of WHOLE_MONTHS) text.take(months, ({ groups = {} }) => readMonth(groups, today));
  text.take(YEARS, ({ groups = {} }) => {
    const { year = '', lastYear = year }: Groups = groups;
    return year > lastYear ? undefined : span(`${year}-01-01`, `${lastYear}-12-31`, today);
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

const two = (part: number) => String(part).padStart(2, '0');

function monthOf({ month, monthNo }: Groups): number {
  return month === undefined ? Number(monthNo) : MONTHS.findIndex((names) => names.includes(month.toLowerCase())) + 1;
}

function readMonth(groups: Groups, today: string): Understood | undefined {
  const [year, month] = [Number(groups['year']), monthOf(groups)];
  // A letter that only folds to one of a month's, like the long s, makes none.
  if (month === 0) return undefined;
  return span(`${year}-${two(month)}-01`, `${year}-${two(month)}-${daysInMonth(year, month)}`, today);
}

function readDay(groups: Groups, today: string): Understood | undefined {
  const { year = '', day = '' } = groups;
  const monthAndDay = `${two(monthOf(groups))}-${two(Number(day))}`;
  const century = Number(today.slice(0, 2));
  const isToCome = `${century}${year}-${monthAndDay}` > today;
  const full = year.length === 4 ? year : `${isToCome ? century - 1 : century}${year}`;
  if (!isCivilDate(Number(full), monthOf(groups), Number(day))) return undefined;
  return span(`${full}-${monthAndDay}`, `${full}-${monthAndDay}`, today);
}

/** Nobody was born before the register's oldest or is born after today, so such digits are something else. */
function span(fra: string, til: string, today: string): Understood | undefined {
  return Number(fra.slice(0, 4)) < YEAR_MIN || fra > today ? undefined : { kind: 'foedt', fra, til };
}

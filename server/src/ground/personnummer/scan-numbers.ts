// A digit may arrive percent-encoded, and so may whatever stands between the date and the serial.
const digit = (set: string) => `(?:[${set}]|%3[${set}])`;
const DIGIT = digit('0-9');
const ENCODED_GAP = '%(?:25)*(?:20|09|2[BDEF]|5F|C2%A0|E2%80%(?:8[0-9A]|9[0-5]|AF))';
const GAP = `(?:${ENCODED_GAP}|[-+_./ \\t\\u00a0\\u2000-\\u200a\\u2010-\\u2015\\u202f\\u2212])`;

// Days 61 to 91 are those of replacement numbers. A leap year for all: a number mistyped on 29 February is as worth
// hiding as any other. What is no date must not be taken as one: in `000000%200101-1234` it would eat half the number.
const dateOf = (one: (set: string) => string) =>
  [
    `(?:${one('06')}${one('1-9')}|${one('1278')}${one('0-9')})(?:${one('0')}${one('1-9')}|${one('1')}${one('0-2')})`,
    `${one('39')}${one('0')}(?:${one('0')}${one('13-9')}|${one('1')}${one('0-2')})`,
    `${one('39')}${one('1')}(?:${one('0')}${one('13578')}|${one('1')}${one('02')})`,
  ].join('|');
const PLAIN_DATE = `(?:${dateOf((set) => `[${set}]`)})\\d{2}`;
const DATE = `(?:${dateOf(digit)})${DIGIT}{2}`;
const LEFT_EDGE = '(?:(?<![0-9a-zæøå])|(?<=%[0-9a-f]{2}))';
const RIGHT_EDGE = '(?![0-9a-zæøå])';

// The order matters: whoever comes first takes the characters. Identifiers and longer digit runs are taken whole and
// left alone; an escape is taken whole so that the zero of `%20` is not read as the first digit of a number.
const TOKEN = new RegExp(
  [
    `${LEFT_EDGE}[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}${RIGHT_EDGE}`,
    `${LEFT_EDGE}[0-9a-f]{32,}${RIGHT_EDGE}`,
    // What could begin an escape but stands right before a plain number (a wildcard of a search, a path) is no escape.
    `(?:%|\\\\[ux])(?=${PLAIN_DATE}${GAP}{0,3}\\d{4}(?!${DIGIT}))`,
    `(?<date>${DATE})${GAP}{0,3}(?<serial>${DIGIT}{4})(?!${DIGIT})`,
    `${LEFT_EDGE}(?<healthDate>${PLAIN_DATE})${GAP}{0,3}(?<healthSerial>[0167][a-zæøå]{2}\\d)${RIGHT_EDGE}`,
    `${DIGIT}+`,
    '%[0-9a-f]{2}',
    '\\\\u[0-9a-f]{4}',
    '\\\\x[0-9a-f]{2}',
  ].join('|'),
  'giu',
);

const ENCODED_DIGIT = /%3(\d)/g;
const WORTH_SCANNING = /\d{6}|%3\d/;

/**
 * Walks through a text and replaces every run that reads as a personnummer or a replacement number with what `write`
 * answers to its ten bare characters. Recognised: ten digits, or six and four with a hyphen, blank, full stop, slash or
 * underscore between, plain or URL-encoded, whose first six are a date (the day possibly plus 60). Digit runs that are
 * longer, UUIDs and hexadecimal digests stay as they are; so a raw fixed-width record must never be given to a log.
 * Source: law.md § 7 (N-54), register.md § 1.7.
 */
export function scanNumbers(text: string, write: (bare: string) => string): string {
  if (!WORTH_SCANNING.test(text)) return text;
  return text.replace(TOKEN, (run: string, ...rest: unknown[]) => {
    const bare = bareNumber(rest.at(-1));
    return bare === undefined ? run : write(bare);
  });
}

function bareNumber(groups: unknown): string | undefined {
  // The standard passes the named groups last; their type is not known to the compiler.
  const { date, serial, healthDate, healthSerial } = groups as Readonly<Record<string, string | undefined>>;
  if (date !== undefined && serial !== undefined) return `${date}${serial}`.replace(ENCODED_DIGIT, '$1');
  if (healthDate !== undefined && healthSerial !== undefined) return `${healthDate}${healthSerial.toUpperCase()}`;
  return undefined;
}

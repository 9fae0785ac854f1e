import type { Understood } from './search-part.ts';
import type { UntakenText } from './untaken-text.ts';

/** Nobody has become older. */
const AGE_MAX = 125;

const YEARS = String.raw`(?:\s?-?\s?(?:årige?|aarige?|år|aar|years? old|years?|yrs?|yo)(?!\p{L}))`;
const START = String.raw`(?<![\p{L}\d.,\-/])`;
const SPAN = String.raw`(?<from>\d{1,3})\s?(?:-|–|til|to)\s?(?<to>\d{1,3})`;

const pattern = (...parts: readonly string[]) => new RegExp(parts.join(''), 'giu');

const SPANS = pattern(
  String.raw`(?<![\p{L}\d./-])(?:(?:mellem|between|alder|aged?)\s)?`,
  SPAN,
  `${YEARS}?`,
  String.raw`(?![\p{L}\d])`,
);
const OPEN = pattern(
  String.raw`(?<!\p{L})(?:(?<over>over|ældre end|older than)|(?<least>mindst|fra|at least|from)|(?<under>under|yngre end|younger than)|(?<most>højst|op til|til|at most|up to))\s(?<years>\d{1,3})`,
  `${YEARS}?`,
  String.raw`(?![\p{L}\d])`,
);
const SAID = pattern(
  String.raw`(?<![\p{L}\d])(?:(?:alder|aged?)[\s:]+(?<bare>\d{1,3})`,
  `${YEARS}?`,
  String.raw`|(?<years>\d{1,3})`,
  YEARS,
  String.raw`)(?![\p{L}\d])`,
);
const BARE = pattern(START, String.raw`(?<years>\d{1,3})(?![\p{L}\d./-])`);

/**
 * Takes ages out of a typed text: `42 år`, `40-45`, `40 til 45 år`, `over 60`, `under 18 år`, and at last a number that
 * stands by itself. Ages are full years.
 */
export function takeAges(text: UntakenText): void {
  text.take(SPANS, ({ groups: { from = '', to = '' } = {} }) => ages(Number(from), Number(to)));
  text.take(OPEN, ({ groups = {} }) => {
    const { over, least, under, years }: Groups = groups;
    const age = Number(years);
    if (over !== undefined) return ages(age + 1, undefined);
    if (least !== undefined) return ages(age, undefined);
    return under === undefined ? ages(undefined, age) : ages(undefined, age - 1);
  });
  text.take(SAID, ({ groups = {} }) => {
    const { bare, years }: Groups = groups;
    return ages(Number(bare ?? years), Number(bare ?? years));
  });
  text.take(BARE, ({ groups: { years = '' } = {} }) => ages(Number(years), Number(years)));
}

type Groups = Readonly<Record<string, string | undefined>>;

function ages(fra: number | undefined, til: number | undefined): Understood | undefined {
  if ((fra ?? 0) > AGE_MAX || (til ?? 0) > AGE_MAX || (til ?? 0) < 0 || (fra ?? 0) > (til ?? AGE_MAX)) return undefined;
  return { kind: 'alder', ...(fra === undefined ? {} : { fra }), ...(til === undefined ? {} : { til }) };
}

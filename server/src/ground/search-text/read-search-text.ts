import { foldWords } from '../names/index.ts';
import { parsePersonnummer } from '../personnummer/index.ts';
import type { NamedKommune, SearchPart } from './search-part.ts';
import { takeAddresses } from './take-addresses.ts';
import { takeAges } from './take-ages.ts';
import { takeBirths } from './take-births.ts';
import { takeKommuner } from './take-kommuner.ts';
import { openText, type UntakenText } from './untaken-text.ts';

/** What must be known to understand a text. */
export interface Around {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly kommuner: readonly NamedKommune[];
  /** What the text is to be taken for where it could be either. */
  readonly som?: 'navn' | 'adresse' | undefined;
}

/** Why nobody can be searched for by a text: it has a personnummer, part of one, nothing to search by, or riddles. */
export type SearchProblem = 'personnummer' | 'delvist-nummer' | 'dobbelt' | 'ulaeselig' | 'for-kort' | 'mangler-navn';

/** A typed text, understood: its parts in the order they stand, and what keeps it from being a search. */
export interface SearchText {
  readonly parts: readonly SearchPart[];
  readonly problem: SearchProblem | undefined;
}

/** A name of fewer letters is nobody's. */
const LETTERS_MIN = 2;

/**
 * Understands what one types into the one field: a name with a birth or an age, an address, a municipality, a
 * personnummer. The text must be in the composed form (NFC); places of parts are places in it.
 */
export function readSearchText(typed: string, { today, kommuner, som }: Around): SearchText {
  const text = openText(typed);
  text.take(NUMBER, ([number]) => (parsePersonnummer(number).ok ? { kind: 'personnummer' } : undefined));
  text.take(NUMBER_BEGUN, () => PARTIAL);
  if (som !== 'navn') takeAddresses(text, som === 'adresse');
  takeBirths(text, today);
  takeAges(text);
  takeKommuner(text, kommuner);
  text.take(/\d[\d\s./-]*/gu, ([digits]) => (/^(?:[\s-]*\d){5,}[\s-]*$/.test(digits) ? PARTIAL : UNREADABLE));
  takeNames(text);
  const parts = onlyOnce(text.parts.toSorted((a, b) => a.start - b.start));
  return { parts, problem: problemOf(parts, typed) };
}

const NUMBER = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/gu;
/** A birth date and what follows it in a number that is not all there. */
const NUMBER_BEGUN = /(?<!\d)\d{6}(?:-\d{0,3}|\d| \d{1,3})(?![\d\p{L}])/gu;
const PARTIAL = { kind: 'ukendt', problem: 'delvist-nummer' } as const;
const UNREADABLE = { kind: 'ukendt', problem: 'ulaeselig' } as const;

/** What is left are names: `Hansen, Jens` is one name and one part. */
function takeNames(text: UntakenText): void {
  text.take(/[^\ue000,]*\p{L}[^\ue000]*/gu, ([words]) => (foldWords(words).length > 0 ? { kind: 'navn' } : undefined));
}

/** Of parts of which there can be one, the second is not used; names may stand in several places. */
function onlyOnce(parts: readonly SearchPart[]): readonly SearchPart[] {
  const seen = new Set<string>();
  return parts.map((part) => {
    const { kind, start, end } = part;
    if (seen.has(kind) && kind !== 'navn' && kind !== 'ukendt')
      return { start, end, kind: 'ukendt', problem: 'dobbelt' };
    seen.add(kind);
    return part;
  });
}

function problemOf(parts: readonly SearchPart[], text: string): SearchProblem | undefined {
  const of = (kind: SearchPart['kind']) => parts.filter((part) => part.kind === kind);
  if (of('personnummer').length > 0) return 'personnummer';
  for (const part of parts) if (part.kind === 'ukendt') return part.problem;
  if (of('adresse').length > 0) return undefined;
  const letters = of('navn')
    .flatMap(({ start, end }) => foldWords(text.slice(start, end)))
    .join('');
  if (letters.length >= LETTERS_MIN) return undefined;
  // A birth date alone, of six digits, is as likely the beginning of a number.
  if (letters === '' && /^\s*\d{6}\s*$/.test(text)) return 'delvist-nummer';
  return letters === '' && parts.length > 0 ? 'mangler-navn' : 'for-kort';
}

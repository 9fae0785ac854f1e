import type { SearchPart, Span, Understood } from './search-part.ts';

/** Stands where a part has been taken out: neither letter nor digit nor comma, so that no pattern reaches across. */
export const TAKEN = '\ue000';

/** A typed text of which parts are taken out one after the other. */
export interface UntakenText {
  /** What is left, every other character at its old place. */
  readonly left: string;
  /** The parts taken, in the order they were taken. */
  readonly parts: readonly SearchPart[];
  /** Takes every match of a pattern out that `read` makes something of; the pattern must be global. */
  take(pattern: RegExp, read: (match: RegExpExecArray) => Understood | undefined): void;
  /** Takes a place out. */
  takeSpan(span: Span, as: Understood): void;
}

/** Opens a text for taking parts out. Blanks and commas around a part are not part of it. */
export function openText(text: string): UntakenText {
  let left = text;
  const parts: SearchPart[] = [];
  const takeSpan = ({ start, end }: Span, as: Understood) => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.replace(/^[\s,]+/, '').length);
    const to = end - (piece.length - piece.replace(/[\s,]+$/, '').length);
    parts.push({ start: from, end: to, ...as });
    left = left.slice(0, from) + TAKEN.repeat(to - from) + left.slice(to);
  };
  return {
    get left() {
      return left;
    },
    parts,
    takeSpan,
    take(pattern, read) {
      for (const match of left.matchAll(pattern)) {
        const as = read(match);
        if (as !== undefined) takeSpan({ start: match.index, end: match.index + match[0].length }, as);
      }
    },
  };
}

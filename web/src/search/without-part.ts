import type { SearchPart } from '../api/index.ts';

/** A typed text without one of its parts, and without the comma or blank that held it. */
export function withoutPart(text: string, { start, end }: Pick<SearchPart, 'start' | 'end'>): string {
  const before = text.slice(0, start).replace(/[\s,]+$/, '');
  const after = text.slice(end).replace(/^[\s,]+/, '');
  return before === '' || after === '' ? before + after : `${before}, ${after}`;
}

import { foldText } from '../names/index.ts';
import type { NamedKommune } from './search-part.ts';
import type { UntakenText } from './untaken-text.ts';

const NAME = String.raw`\p{L}[\p{L}\- ]*?`;
const WORD = String.raw`(?:kommune|municipality)(?!\p{L})`;

/**
 * Takes municipalities out of a typed text: a name with `kommune` after it or `i` before it, or alone
 * after a comma, so that surnames like Viborg stay names.
 */
export function takeKommuner(text: UntakenText, kommuner: readonly NamedKommune[]): void {
  const byName = new Map(kommuner.map((one) => [foldText(one.navn), one]));
  for (const pattern of [
    `(?<!\\p{L})(?:i|in) (?<name>${NAME}) ${WORD}`,
    `(?<=(?:^|,|\\ue000)\\s*)(?<name>${NAME}) ${WORD}`,
    `(?<!\\p{L})(?<name>[\\p{L}-]+) ${WORD}`,
    `(?<!\\p{L})(?:i|in) (?<name>${NAME})\\s*(?=,|$|\\ue000)`,
    `(?<=,\\s*)(?<name>${NAME})\\s*(?=,|$|\\ue000)`,
  ]) {
    text.take(new RegExp(pattern, 'giu'), ({ groups: { name = '' } = {} }) => {
      const found = byName.get(foldText(name)) ?? byName.get(foldText(name.replace(/s$/u, '')));
      return found === undefined ? undefined : { kind: 'kommune', kode: found.kode, navn: found.navn };
    });
  }
}

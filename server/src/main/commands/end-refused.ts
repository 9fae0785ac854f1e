import type { ToldRefusal } from '../../doors/cli/index.ts';
import { EXIT } from '../exit-codes.ts';
import type { Words } from '../options.ts';
import { printJson } from '../run-in-house.ts';
import { writeRefusal } from './write-refusal.ts';

/** The refusals that say that the command was called with the wrong words. */
const WRONG_WORDS: ReadonlySet<string> = new Set([
  'ukendt-felt',
  'felt-mangler',
  'ugyldigt-felt',
  'ugyldigt-tidspunkt',
]);

/** Tells what was refused, as JSON or in one line with the field that is wrong, and gives the exit code. */
export function endRefused(words: Words, refused: ToldRefusal): number {
  const isWrongWords = WRONG_WORDS.has(refused.refused);
  if (words.json) printJson(refused);
  else {
    const field = refused.felt === undefined ? '' : `--${refused.felt}: `;
    process.stderr.write(`opencpr: ${field}${writeRefusal(refused)}\n`);
  }
  return isWrongWords ? EXIT.usage : EXIT.no;
}

import { CommandEnd, EXIT } from '../exit-codes.ts';
import type { Words } from '../options.ts';

/** The personkode named by `--personkode`, in capitals; ends the command when it is none. */
export function personkodeOf(words: Words): string {
  const personkode = (words.text('personkode') ?? '').toUpperCase();
  if (!/^[A-Z0-9]{6,8}$/.test(personkode))
    throw new CommandEnd(EXIT.usage, '--personkode takes 6-8 letters and digits');
  return personkode;
}

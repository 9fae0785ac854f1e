import { type AsOf, type AsOfReading, parseRegistrering, parseVirkning } from '../../ground/bitemporal/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import type { Words } from '../options.ts';

/** The options that say from where the register is seen. */
export const AS_OF_OPTIONS = { virkning: { type: 'string' }, registrering: { type: 'string' } } as const;

/** The times that were said; undefined stands for now. Throws where one cannot be read. */
export function readAsOf(words: Words): { readonly [Time in keyof AsOf]: AsOf[Time] | undefined } {
  return {
    virkning: timeOf(words, 'virkning', parseVirkning),
    registrering: timeOf(words, 'registrering', parseRegistrering),
  };
}

function timeOf<Time>(words: Words, option: string, parse: (text: string) => AsOfReading<Time>): Time | undefined {
  const text = words.text(option);
  if (text === undefined) return undefined;
  const read = parse(text);
  if (read.ok) return read.value;
  throw new CommandEnd(EXIT.usage, `--${option}: ${read.reason}; write YYYY-MM-DD, or with a time of day`);
}

import { parseRegistrering } from '../../ground/bitemporal/index.ts';
import type { FoundEntry } from '../../rooms/journal/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import type { House } from '../house.ts';
import { isUuid, numberOf, readWords, type Words } from '../options.ts';
import { printJson, runInHouse } from '../run-in-house.ts';
import { runReplay } from './journal-replay.ts';

/** `opencpr journal search [filters]`: newest first; with --json one entry a line. `journal replay` is in its own file. */
export async function runJournal(args: readonly string[]): Promise<number> {
  if (args[0] === 'replay') return runReplay(args.slice(1));
  const words = readWords(args, {
    kunde: { type: 'string' },
    personkode: { type: 'string' },
    tjeneste: { type: 'string' },
    doer: { type: 'string' },
    udfald: { type: 'string' },
    formaal: { type: 'string' },
    sag: { type: 'string' },
    person: { type: 'string' },
    pnr: { type: 'string' },
    entry: { type: 'string' },
    fra: { type: 'string' },
    til: { type: 'string' },
    limit: { type: 'string' },
  });
  if (words.positions.length !== 1 || words.positions[0] !== 'search') {
    throw new CommandEnd(EXIT.usage, 'journal takes the word search, and filters; or replay, and the id of an entry');
  }
  const limit = numberOf(words, 'limit', 1, 1_000_000) ?? (words.json ? 1_000_000 : 100);
  const query = {
    ...definedOf({
      ofKunde: words.text('kunde'),
      personkode: words.text('personkode')?.toUpperCase(),
      tjeneste: words.text('tjeneste'),
      doer: words.text('doer'),
      udfald: words.text('udfald'),
      formaal: words.text('formaal'),
      sag: words.text('sag'),
      personId: uuidOf(words, 'person'),
      spurgtPersonnummer: numberIn(words.text('pnr')),
      entryId: uuidOf(words, 'entry'),
      fra: instantOf(words, 'fra'),
      til: instantOf(words, 'til'),
    }),
    kundenr: 'operatoer',
    limit,
  };
  return runInHouse(words, async (house: House) => {
    const entries = await house.journal.search(query);
    for (const entry of entries) {
      if (words.json) printJson(entry);
      else process.stdout.write(`${describe(entry)}\n`);
    }
    return EXIT.ok;
  });
}

function describe(entry: FoundEntry): string {
  const who = `${entry.kundenr}/${entry.personkode ?? '-'}`;
  return [
    entry.tid,
    who.padEnd(13),
    entry.doer.padEnd(8),
    entry.tjeneste.padEnd(9),
    (entry.formaal ?? '-').padEnd(18),
    entry.sag ?? '-',
    entry.udfald,
    `${entry.personer.length} person(er)`,
  ].join('  ');
}

/** The entries of an object that have a value. */
function definedOf<Value extends object>(values: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  const defined = Object.entries(values).filter(([, value]) => value !== undefined);
  // Only undefined values were taken out, so what is left has the types it had.
  return Object.fromEntries(defined) as { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
}

/** A number as entries hold it: without the hyphen. */
const numberIn = (text: string | undefined) => text?.replace(/^\s*(\d{6})[- ]?(\d{4})\s*$/, '$1$2');

function uuidOf(words: Words, option: string): string | undefined {
  const text = words.text(option);
  if (text === undefined || isUuid(text)) return text;
  throw new CommandEnd(EXIT.usage, `--${option} takes an id of 32 hexadecimal digits with hyphens`);
}

function instantOf(words: Words, option: string): string | undefined {
  const text = words.text(option);
  if (text === undefined) return undefined;
  const read = parseRegistrering(text);
  if (read.ok) return read.value;
  throw new CommandEnd(EXIT.usage, `--${option}: ${read.reason}; write YYYY-MM-DD, or an instant`);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { ACTS, type Act, type FieldKind } from '../../acts/index.ts';
import { act as performAct } from '../../doors/cli/index.ts';
import { findPages } from '../endpoints.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import { publicUrlOf } from '../mail-options.ts';
import { readWords, siteOf, type Words } from '../options.ts';
import { log, printJson, runInHouse } from '../run-in-house.ts';
import { endRefused } from './end-refused.ts';
import { withHrefs } from './told-links.ts';
import { writeTold } from './write-told.ts';

/** The acts of an area by their verb, e.g. `opret` of `kunde`. */
function actsOf(area: string): ReadonlyMap<string, Act> {
  const own = ACTS.filter(({ id }) => id.startsWith(`${area}.`));
  return new Map(own.map((act) => [act.id.slice(area.length + 1), act]));
}

/**
 * `opencpr AREA VERB --field value [--as PERSONKODE]`: an administrative act. Without `--as` the operator of the machine does
 * it. A field of several lines is read from the file it names; a file that the act makes goes to `--ud`, encrypted with
 * the password of `--krypter` where there is one.
 */
export async function runAct(area: string, args: readonly string[]): Promise<number> {
  const acts = actsOf(area);
  const verbs = [...acts.keys()].join(', ');
  const act = acts.get(args.find((arg) => !arg.startsWith('-')) ?? '');
  if (act === undefined) throw new CommandEnd(EXIT.usage, `${area} takes one of ${verbs}`);
  const fields = Object.keys(act.fields);
  const options = Object.fromEntries(
    [...fields, 'as', 'ud', 'krypter'].map((name) => [name, { type: 'string' }] as const),
  );
  const words = readWords(spellFlags(args, act), options);
  if (words.positions.length > 1) throw new CommandEnd(EXIT.usage, `${area} takes one of ${verbs}`);
  const input = Object.fromEntries(
    fields.flatMap((name) => {
      const text = words.text(name);
      return text === undefined ? [] : [[name, readText(name, text, act.fields[name]?.kind)]];
    }),
  );
  const pages = publicUrlOf(words) ?? findPages(siteOf(words, log).dataDir);
  return runInHouse(words, async (house) => {
    const personkode = words.text('as')?.toUpperCase();
    const [krypter, osUser] = [words.text('krypter'), userInfo().username];
    const done = await performAct(house.desk, { act: act.id, input, personkode, krypter, pages, osUser });
    if ('refused' in done) return endRefused(words, done);
    if (done.fil !== undefined) writeFile(words, done.fil);
    const told = withHrefs(done.told, pages, words.json ? 'href' : 'link');
    if (words.json) printJson(told);
    else process.stdout.write(writeTold(told));
    return EXIT.ok;
  });
}

/** The text of a field: what was written, or what stands in the file it names. */
function readText(name: string, text: string, kind: FieldKind | undefined): string {
  if (kind === 'linjer') return readFile(name, text).toString('utf8');
  return kind === 'fil' ? readFile(name, text).toString('base64') : text;
}

/** A question of yes or no that is named alone is answered with yes: `--kraev-sag`. */
function spellFlags(args: readonly string[], { fields }: Act): string[] {
  return args.flatMap((arg, place) => {
    const isQuestion = arg.startsWith('--') && fields[arg.slice(2)]?.kind === 'ja-nej';
    return isQuestion && !['ja', 'nej'].includes(args[place + 1] ?? '') ? [arg, 'ja'] : [arg];
  });
}

function readFile(name: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new CommandEnd(EXIT.usage, `--${name}: the file ${path} cannot be read`);
  }
}

function writeFile(words: Words, { navn, bytes }: { readonly navn: string; readonly bytes: Uint8Array }): void {
  const path = words.text('ud') ?? navn;
  writeFileSync(path, bytes);
  if (!words.json) process.stdout.write(`${path}\n`);
}

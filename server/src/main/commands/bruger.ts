import { randomInt } from 'node:crypto';
import { breaksPasswordRules } from '../../rooms/access/index.ts';
import { argon2Passwords } from '../../storage/access/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import type { House } from '../house.ts';
import { readWords, type Words } from '../options.ts';
import { printJson, runInHouse } from '../run-in-house.ts';

const VERBS = ['opret', 'list', 'luk', 'aabn', 'kendeord'];

/** `opencpr bruger opret|list|luk|aabn|kendeord`: users. A password not given is made and shown once. */
export async function runBruger(args: readonly string[]): Promise<number> {
  const words = readWords(args, {
    kundenr: { type: 'string' },
    personkode: { type: 'string' },
    navn: { type: 'string' },
    art: { type: 'string' },
    kendeord: { type: 'string' },
  });
  const verb = words.positions.join(' ');
  if (!VERBS.includes(verb)) throw new CommandEnd(EXIT.usage, `bruger takes one of ${VERBS.join(', ')}`);
  return runInHouse(words, (house) => run(house, words, verb));
}

async function run(house: House, words: Words, verb: string): Promise<number> {
  const { administration } = house;
  const now = new Date().toISOString();
  if (verb === 'list') {
    for (const bruger of await administration.listBrugere(words.text('kundenr'))) {
      if (words.json) printJson(bruger);
      else
        process.stdout.write(
          `${bruger['kundenr']}  ${bruger['personkode']}  ${String(bruger['tilstand']).padEnd(8)}  ${bruger['navn']}\n`,
        );
    }
    return EXIT.ok;
  }
  const personkode = personkodeOf(words);
  const none = `there is no user ${personkode}`;
  switch (verb) {
    case 'opret':
      return addBruger(house, words, personkode, now);
    case 'luk':
      return tell(words, await administration.closeBruger(personkode, now), { personkode }, none);
    case 'aabn':
      return tell(words, await administration.reopenBruger(personkode), { personkode }, none);
    default: {
      const password = passwordOf(words);
      const reset = await administration.resetPassword(personkode, await argon2Passwords.hash(password), now);
      return tell(words, reset, { personkode, password }, none);
    }
  }
}

async function addBruger(house: House, words: Words, personkode: string, now: string): Promise<number> {
  const kundenr = words.text('kundenr') ?? '';
  const navn = words.text('navn');
  const art = words.text('art') ?? 'medarbejder';
  if (!/^\d{4}$/.test(kundenr) || navn === undefined)
    throw new CommandEnd(EXIT.usage, 'bruger opret takes --kundenr and --navn');
  if (art !== 'medarbejder' && art !== 'system') throw new CommandEnd(EXIT.usage, '--art takes medarbejder or system');
  const password = passwordOf(words);
  const kendeord = await argon2Passwords.hash(password);
  const added = await house.administration.addBruger({ kundenr, personkode, navn, art, kendeord }, now);
  const why = added === 'exists' ? `user ${personkode} exists already` : `there is no customer ${kundenr}`;
  return tell(words, added === 'added', { kundenr, personkode, password }, why);
}

function tell(
  words: Words,
  done: boolean,
  what: { personkode: string; password?: string; kundenr?: string },
  otherwise: string,
): number {
  if (!done) process.stderr.write(`opencpr: ${otherwise}\n`);
  else if (words.json) printJson(what);
  else if (what.password !== undefined) process.stdout.write(`${what.personkode}  kendeord: ${what.password}\n`);
  return done ? EXIT.ok : EXIT.no;
}

/** The personkode named by `--personkode`, in capitals; ends the command when it is none. */
export function personkodeOf(words: Words): string {
  const personkode = (words.text('personkode') ?? '').toUpperCase();
  if (!/^[A-Z0-9]{6,8}$/.test(personkode))
    throw new CommandEnd(EXIT.usage, '--personkode takes 6-8 letters and digits');
  return personkode;
}

function passwordOf(words: Words): string {
  const given = words.text('kendeord');
  if (given !== undefined && breaksPasswordRules(given)) {
    throw new CommandEnd(EXIT.usage, '--kendeord breaks the rules: at least 8 characters of all four classes');
  }
  return given ?? makePassword();
}

/** A one-time password of the four classes, twelve characters. */
export function makePassword(): string {
  const pick = (from: string) => from[randomInt(from.length)] ?? '';
  const any = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return `${pick('abcdefghjkmnpqrstuvwxyz')}${pick('ABCDEFGHJKLMNPQRSTUVWXYZ')}${pick('23456789')}${pick('!#%+=')}${Array.from({ length: 8 }, () => pick(any)).join('')}`;
}

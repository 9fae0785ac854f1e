import { FIELD_GROUPS, isFieldGroup } from '../../ground/facts/index.ts';
import { findFormaal, isKundeArt, KUNDE_ARTER } from '../../rooms/access/index.ts';
import { findService, SERVICES } from '../../services/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import type { House } from '../house.ts';
import { readWords, type Words } from '../options.ts';
import { printJson, runInHouse } from '../run-in-house.ts';

/** `opencpr kunde opret|tilladelse|list`: customers and their grants. */
export async function runKunde(args: readonly string[]): Promise<number> {
  const words = readWords(args, {
    kundenr: { type: 'string' },
    cvr: { type: 'string' },
    navn: { type: 'string' },
    art: { type: 'string' },
    tjenester: { type: 'string' },
    feltgrupper: { type: 'string' },
    formaal: { type: 'string' },
    'kraev-formaal': { type: 'boolean' },
    'kraev-sag': { type: 'boolean' },
    geografi: { type: 'string' },
    'uden-beskyttede': { type: 'boolean' },
  });
  switch (words.positions.join(' ')) {
    case 'opret':
      return runInHouse(words, (house) => addKunde(house, words));
    case 'tilladelse':
      return runInHouse(words, (house) => addGrant(house, words));
    case 'list':
      return runInHouse(words, async (house) => {
        for (const kunde of await house.administration.listKunder()) {
          if (words.json) printJson(kunde);
          else process.stdout.write(`${kunde['kundenr']}  ${String(kunde['art']).padEnd(18)}  ${kunde['navn']}\n`);
        }
        return EXIT.ok;
      });
    default:
      throw new CommandEnd(EXIT.usage, 'kunde takes opret, tilladelse or list');
  }
}

async function addKunde(house: House, words: Words): Promise<number> {
  const kundenr = kundenrOf(words);
  const art = words.text('art') ?? '';
  if (!isKundeArt(art)) throw new CommandEnd(EXIT.usage, `--art takes one of ${Object.keys(KUNDE_ARTER).join(', ')}`);
  const navn = words.text('navn');
  if (navn === undefined) throw new CommandEnd(EXIT.usage, 'kunde opret takes --navn');
  const cvr = words.text('cvr');
  if (cvr !== undefined && !/^\d{8}$/.test(cvr)) throw new CommandEnd(EXIT.usage, '--cvr takes eight digits');
  const added = await house.administration.addKunde({ kundenr, cvr, navn, art, gyldigFra: new Date().toISOString() });
  return tell(words, added === 'added', { kundenr }, `customer ${kundenr} exists already`);
}

async function addGrant(house: House, words: Words): Promise<number> {
  const kundenr = kundenrOf(words);
  const tjenester = listOf(
    words,
    'tjenester',
    SERVICES.map(({ id }) => id),
    (id) => findService(id)?.id,
  );
  const groups = listOf(words, 'feltgrupper', FIELD_GROUPS, (group) => (isFieldGroup(group) ? group : undefined));
  const formaal = listOf(words, 'formaal', [], (id) => findFormaal(id)?.id);
  const [standard] = formaal;
  if (standard === undefined) throw new CommandEnd(EXIT.usage, 'kunde tilladelse takes --formaal');
  const added = await house.administration.addTilladelse(kundenr, {
    tjenester,
    feltgrupper: groups.filter(isFieldGroup),
    formaal,
    formaalStandard: standard,
    kraevFormaal: words.flag('kraev-formaal'),
    kraevSag: words.flag('kraev-sag'),
    geografi: geografiOf(words),
    beskyttede: !words.flag('uden-beskyttede'),
    gyldigFra: new Date().toISOString(),
  });
  return tell(
    words,
    added === 'added',
    { kundenr, tjenester, feltgrupper: groups, formaal },
    `there is no customer ${kundenr}`,
  );
}

function tell(words: Words, done: boolean, what: object, otherwise: string): number {
  if (!done) process.stderr.write(`opencpr: ${otherwise}\n`);
  else if (words.json) printJson(what);
  return done ? EXIT.ok : EXIT.no;
}

function kundenrOf(words: Words): string {
  const kundenr = words.text('kundenr') ?? '';
  if (!/^\d{4}$/.test(kundenr)) throw new CommandEnd(EXIT.usage, '--kundenr takes four digits');
  return kundenr;
}

/** The municipalities of a grant, by their codes; undefined: the whole country. */
function geografiOf(words: Words): string[] | undefined {
  if (words.text('geografi') === undefined) return undefined;
  return listOf(words, 'geografi', [], (code) => (/^\d{3,4}$/.test(code) ? code.padStart(4, '0') : undefined));
}

/** A list with commas between; `alle` stands for all there are, where there is such a list. */
function listOf(
  words: Words,
  option: string,
  all: readonly string[],
  known: (text: string) => string | undefined,
): string[] {
  const text = words.text(option) ?? '';
  if (text === 'alle' && all.length > 0) return [...all];
  return text.split(',').map((part) => {
    const found = known(part.trim());
    if (found === undefined) throw new CommandEnd(EXIT.usage, `--${option}: there is no ${part.trim() || '(empty)'}`);
    return found;
  });
}

import { userInfo } from 'node:os';
import { search, type ToldSearch } from '../../doors/cli/index.ts';
import { loadKommuner } from '../contracts.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import { readWords, type Words } from '../options.ts';
import { log, printJson, runInHouse } from '../run-in-house.ts';
import { AS_OF_OPTIONS, readAsOf } from './as-of-options.ts';
import { writeRefusal } from './write-refusal.ts';

/** The options that narrow a search, and the key each stands for. */
const FILTERS = {
  maade: 'maade',
  koen: 'koen',
  kommune: 'kommune',
  'foedt-fra': 'foedtFra',
  'foedt-til': 'foedtTil',
  'alder-fra': 'alderFra',
  'alder-til': 'alderTil',
} as const;

const TEXT = { type: 'string' } as const;

/** `opencpr soeg TEXT --as PERSONKODE`: exit 1 when the search was refused or found nobody. */
export async function runSoeg(args: readonly string[]): Promise<number> {
  const words = readWords(args, {
    ...AS_OF_OPTIONS,
    as: TEXT,
    formaal: TEXT,
    sag: TEXT,
    som: TEXT,
    maksimum: TEXT,
    fortsaet: TEXT,
    ...Object.fromEntries(Object.keys(FILTERS).map((option) => [option, TEXT])),
    'tidligere-navne': { type: 'boolean' },
    side: { type: 'boolean' },
  });
  const personkode = words.text('as');
  const text = words.positions.join(' ').normalize('NFC');
  if (text === '' || personkode === undefined) {
    throw new CommandEnd(EXIT.usage, 'soeg takes what is to be searched for and --as PERSONKODE');
  }
  const times = readAsOf(words);
  return runInHouse(words, async (house) => {
    const { codeTexts, desk } = house;
    const around = { findText: codeTexts.findText, kommuner: loadKommuner(codeTexts) };
    const told = await search(desk, around, {
      text,
      som: somOf(words),
      filters: filtersOf(words),
      page: pageOf(words),
      personkode: personkode.toUpperCase(),
      osUser: userInfo().username,
      formaal: words.text('formaal'),
      sag: words.text('sag'),
      ...times,
    });
    if (words.json) printJson(asJson(told));
    else print(told, text);
    return told.persons.length > 0 ? EXIT.ok : EXIT.no;
  });
}

function somOf(words: Words): 'navn' | 'adresse' | undefined {
  const som = words.text('som');
  if (som === undefined || som === 'navn' || som === 'adresse') return som;
  throw new CommandEnd(EXIT.usage, '--som is navn or adresse');
}

function filtersOf(words: Words): Record<string, string> {
  const chosen = Object.entries(FILTERS).flatMap(([option, key]): [string, string][] => {
    const value = words.text(option);
    return value === undefined ? [] : [[key, value]];
  });
  return { ...Object.fromEntries(chosen), ...(words.flag('tidligere-navne') ? { tidligereNavne: 'ja' } : {}) };
}

function pageOf(words: Words): Record<string, string> {
  const [maksimum, fortsaet] = [words.text('maksimum'), words.text('fortsaet')];
  return {
    ...(maksimum === undefined ? {} : { maksimum }),
    ...(fortsaet === undefined ? {} : { fortsaet }),
    ...(fortsaet === undefined && !words.flag('side') ? { heleListen: 'ja' } : {}),
  };
}

const asJson = ({ understood, refused, persons, next }: ToldSearch) => ({
  understood,
  ...refused,
  persons: persons.map(({ fields }) => fields),
  ...(next === undefined ? {} : { next }),
});

function print({ understood, refused, persons, next }: ToldSearch, text: string): void {
  const parts = understood.parts.map(({ kind, start, end }) => `${kind} "${text.slice(start, end)}"`);
  log(`forstået som ${parts.join(', ') || 'intet'}`);
  for (const person of persons) process.stdout.write(`${person.text}\n`);
  if (refused !== undefined) log(writeRefusal(refused));
  else if (persons.length === 0) log('Ingen personer fundet.');
  if (next !== undefined) log(`der er flere; gå videre med --fortsaet ${next}`);
}

import { userInfo } from 'node:os';
import { boligopslag } from '../../doors/cli/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import { readWords } from '../options.ts';
import { printJson, runInHouse } from '../run-in-house.ts';
import { endRefused } from './end-refused.ts';

/** The options that say what is asked, and the key each stands for. */
const KEYS = {
  ejer: 'ejer',
  'adresse-id': 'adresseId',
  'husnummer-id': 'husnummerId',
  kommune: 'kommune',
  vejkode: 'vejkode',
  husnummer: 'husnummer',
  etage: 'etage',
  doer: 'sidedoer',
  fra: 'fra',
} as const;

const TEXT = { type: 'string' } as const;

/** `opencpr boligopslag --as PERSONKODE --ejer NUMMER ...`: exit 1 when the lookup was refused. */
export async function runBoligopslag(args: readonly string[]): Promise<number> {
  const options = Object.fromEntries(Object.keys(KEYS).map((option) => [option, TEXT]));
  const words = readWords(args, { as: TEXT, formaal: TEXT, sag: TEXT, ...options });
  const personkode = words.text('as');
  if (words.positions.length > 0 || personkode === undefined) {
    throw new CommandEnd(EXIT.usage, 'boligopslag takes --as PERSONKODE, --ejer and a place');
  }
  const keys = Object.entries(KEYS).flatMap(([option, key]): [string, string][] => {
    const value = words.text(option);
    return value === undefined ? [] : [[key, value]];
  });
  return runInHouse(words, async ({ desk }) => {
    const told = await boligopslag(desk, {
      keys: Object.fromEntries(keys),
      personkode: personkode.toUpperCase(),
      osUser: userInfo().username,
      formaal: words.text('formaal'),
      sag: words.text('sag'),
    });
    if ('refused' in told) {
      const option = Object.entries(KEYS).find(([, key]) => key === told.felt)?.[0];
      return endRefused(words, { ...told, felt: option ?? told.felt });
    }
    if (words.json) printJson(told);
    else process.stdout.write(lines(told));
    return EXIT.ok;
  });
}

function lines({ beboere }: Exclude<Awaited<ReturnType<typeof boligopslag>>, { refused: string }>): string {
  if (beboere.length === 0) return 'Ingen er tilmeldt her.\n';
  return beboere
    .map(({ etage, sidedoer, adresseringsnavn, beskyttet, ...days }) => {
      const where = [etage, sidedoer].filter((part) => part !== undefined).join('. ');
      // Vilkår § 9: the marking goes along with every name.
      const [moved, left] = [
        day(days.tilflyttet, days.tilflyttetUsikker),
        day(days.fraflyttet, days.fraflyttetUsikker),
      ];
      return [where, adresseringsnavn, moved, left, beskyttet ? 'BESKYTTET' : ''].join('\t').concat('\n');
    })
    .join('');
}

const day = (text: string | undefined, isUncertain: boolean) => (isUncertain ? `${text ?? ''} (usikker)`.trim() : text);

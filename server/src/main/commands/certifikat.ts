import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { act, tellRefusal } from '../../doors/cli/index.ts';
import { refuse } from '../../ground/refusals/index.ts';
import { openLocalAuthority, revokeAtAuthority } from '../../neighbours/oces/index.ts';
import { CERTIFIKAT_FORMER, type CertifikatForm, OCES_DAYS, readAftryk } from '../../rooms/access/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import type { House, Site } from '../house.ts';
import { issueCertifikat } from '../issue-certifikat.ts';
import { isUuid, numberOf, readWords, siteOf, type Words } from '../options.ts';
import { certifikatFolder, tlsFolder } from '../places.ts';
import { log, printJson, runInHouse } from '../run-in-house.ts';
import { runAct } from './act.ts';
import { endRefused } from './end-refused.ts';
import { personkodeOf } from './personkode-of.ts';

/**
 * `opencpr certifikat udsted|spaer`: what needs the authority of this machine beside the act; the others are acts
 * and nothing else.
 */
export async function runCertifikat(args: readonly string[]): Promise<number> {
  const [verb] = args;
  if (verb === 'knyt' || verb === 'list' || verb === 'fil') return runAct('certifikat', args);
  const words = readWords(args, {
    ...{ personkode: { type: 'string' }, form: { type: 'string' }, tilladelse: { type: 'string' } },
    ...{ dage: { type: 'string' }, out: { type: 'string' }, aftryk: { type: 'string' }, as: { type: 'string' } },
    'kun-udsteder': { type: 'boolean' },
  });
  const site = siteOf(words, log);
  switch (words.positions.join(' ')) {
    case 'udsted': {
      const asked = { personkode: personkodeOf(words), form: formOf(words), tilladelse: tilladelseOf(words) };
      const dage = numberOf(words, 'dage', 1, OCES_DAYS);
      return runInHouse(words, (house) => issue(house, words, site, { ...asked, dage }));
    }
    case 'spaer': {
      const aftryk = aftrykOf(words);
      return runInHouse(words, (house) => revoke(house, words, site, aftryk));
    }
    default:
      throw new CommandEnd(EXIT.usage, 'certifikat takes udsted, knyt, spaer, list or fil');
  }
}

async function issue(
  house: House,
  words: Words,
  { dataDir }: Site,
  order: Pick<Parameters<typeof issueCertifikat>[1], 'personkode' | 'form' | 'tilladelse' | 'dage'>,
): Promise<number> {
  const out = words.text('out');
  const folder = out === undefined ? certifikatFolder(dataDir) : resolve(out);
  const outcome = await issueCertifikat(house, { folder, ...order, ...doerOf(words) });
  if ('refused' in outcome) return endRefused(words, outcome);
  const { told, places } = outcome;
  const { caPath: ca } = await openLocalAuthority(tlsFolder(dataDir), Date.now());
  tell(words, { ...told, ca, certificate: places.cert, key: places.key });
  return EXIT.ok;
}

/**
 * Ends the tie, and revokes at the authority of this machine, where it is of that; either alone is something done. A user ends
 * ties as far as its offices reach, and nothing is revoked for whom that is refused.
 */
async function revoke(house: House, words: Words, { dataDir }: Site, aftryk: string): Promise<number> {
  const { as, osUser } = doerOf(words);
  const onlyAtAuthority = words.flag('kun-udsteder');
  if (onlyAtAuthority && as !== undefined) {
    throw new CommandEnd(EXIT.usage, '--kun-udsteder is for the operator of the machine, without --as');
  }
  const asked = { act: 'certifikat.spaer', input: { aftryk }, personkode: as, osUser };
  const ended = onlyAtAuthority ? undefined : await act(house.desk, asked);
  const refused = ended !== undefined && 'refused' in ended ? ended : undefined;
  if (refused !== undefined && (as !== undefined || refused.refused !== 'findes-ikke')) {
    return endRefused(words, refused);
  }
  const found = (await house.administration.listCertifikater(undefined)).find((one) => one.aftryk === aftryk);
  const now = Date.now();
  const authority = await openLocalAuthority(tlsFolder(dataDir), now);
  const udsteder = found !== undefined && (await revokeAtAuthority(authority, found.der, now));
  const her = ended !== undefined && refused === undefined;
  if (!udsteder && !her) {
    const none = refused ?? { ...tellRefusal(refuse('findes-ikke')), felt: 'aftryk' };
    return endRefused(words, none);
  }
  tell(words, { aftryk, her, udsteder });
  return EXIT.ok;
}

/** Who does it: the user of `--as`, or the operator of the machine. */
function doerOf(words: Words): { readonly as: string | undefined; readonly osUser: string } {
  return { as: words.text('as')?.toUpperCase(), osUser: userInfo().username };
}

function tell(words: Words, told: Readonly<Record<string, unknown>>): void {
  if (words.json) printJson(told);
  else for (const [name, value] of Object.entries(told)) process.stdout.write(`${name.padEnd(12)} ${value}\n`);
}

function formOf(words: Words): CertifikatForm | undefined {
  const text = words.text('form')?.toLowerCase();
  const form = CERTIFIKAT_FORMER.find((one) => one === text);
  if (text !== undefined && form === undefined) {
    throw new CommandEnd(EXIT.usage, `--form takes one of ${CERTIFIKAT_FORMER.join(', ')}`);
  }
  return form;
}

function tilladelseOf(words: Words): string | undefined {
  const text = words.text('tilladelse');
  if (text !== undefined && !isUuid(text)) throw new CommandEnd(EXIT.usage, '--tilladelse takes the id of a grant');
  return text;
}

function aftrykOf(words: Words): string {
  const aftryk = readAftryk(words.text('aftryk') ?? '');
  if (aftryk === undefined) throw new CommandEnd(EXIT.usage, '--aftryk takes the 64 hexadecimal digits of a SHA-256');
  return aftryk;
}

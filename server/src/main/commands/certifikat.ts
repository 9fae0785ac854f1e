import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { act } from '../../doors/cli/index.ts';
import { openLocalAuthority, revokeAtAuthority } from '../../neighbours/oces/index.ts';
import { CERTIFIKAT_FORMER, type CertifikatForm, OCES_DAYS, readAftryk } from '../../rooms/access/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import type { House, Site } from '../house.ts';
import { issueCertifikat } from '../issue-certifikat.ts';
import { isUuid, numberOf, readWords, siteOf, type Words } from '../options.ts';
import { certifikatFolder, tlsFolder } from '../places.ts';
import { log, printJson, runInHouse } from '../run-in-house.ts';
import { runAct } from './act.ts';
import { personkodeOf } from './personkode-of.ts';

/**
 * `opencpr certifikat udsted|spaer`: what needs the authority of this machine beside the act; `knyt` and `list` are acts and
 * nothing else.
 */
export async function runCertifikat(args: readonly string[]): Promise<number> {
  const [verb] = args;
  if (verb === 'knyt' || verb === 'list') return runAct('certifikat', args);
  const words = readWords(args, {
    ...{ personkode: { type: 'string' }, form: { type: 'string' }, tilladelse: { type: 'string' } },
    ...{
      dage: { type: 'string' },
      out: { type: 'string' },
      aftryk: { type: 'string' },
      'kun-udsteder': { type: 'boolean' },
    },
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
      throw new CommandEnd(EXIT.usage, 'certifikat takes udsted, knyt, spaer or list');
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
  const osUser = userInfo().username;
  const outcome = await issueCertifikat(house, { folder, ...order, osUser });
  if ('refused' in outcome) {
    process.stderr.write(`opencpr: ${outcome.refused}\n`);
    return EXIT.no;
  }
  const { told, places } = outcome;
  const { caPath: ca } = await openLocalAuthority(tlsFolder(dataDir), Date.now());
  tell(words, { ...told, ca, certificate: places.cert, key: places.key });
  return EXIT.ok;
}

/** Revokes at the authority of this machine, where it is of that, and ends the tie; either alone is something done. */
async function revoke(house: House, words: Words, { dataDir }: Site, aftryk: string): Promise<number> {
  const found = (await house.administration.listCertifikater(undefined)).find((one) => one.aftryk === aftryk);
  const now = Date.now();
  const authority = await openLocalAuthority(tlsFolder(dataDir), now);
  const atAuthority = found !== undefined && (await revokeAtAuthority(authority, found.der, now));
  const asked = { act: 'certifikat.spaer', input: { aftryk }, personkode: undefined, osUser: userInfo().username };
  const here = words.flag('kun-udsteder') ? false : !('refused' in (await act(house.desk, asked)));
  if (!atAuthority && !here) {
    process.stderr.write('opencpr: there is no certificate of this thumbprint that is not revoked yet\n');
    return EXIT.no;
  }
  tell(words, { aftryk, her: here, udsteder: atAuthority });
  return EXIT.ok;
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

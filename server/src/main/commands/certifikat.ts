import { resolve } from 'node:path';
import { VOCES_DAYS } from '../../neighbours/oces/index.ts';
import type { Certifikat } from '../../rooms/access/index.ts';
import { CommandEnd, EXIT } from '../exit-codes.ts';
import type { House, Site } from '../house.ts';
import { issueCertifikat } from '../issue-certifikat.ts';
import { numberOf, readWords, siteOf, type Words } from '../options.ts';
import { certifikatFolder } from '../places.ts';
import { log, printJson, runInHouse } from '../run-in-house.ts';
import { personkodeOf } from './personkode-of.ts';

/** `opencpr certifikat udsted|spaer|list`: the client certificates of customers' systems. */
export async function runCertifikat(args: readonly string[]): Promise<number> {
  const words = readWords(args, {
    personkode: { type: 'string' },
    dage: { type: 'string' },
    out: { type: 'string' },
    aftryk: { type: 'string' },
  });
  switch (words.positions.join(' ')) {
    case 'udsted': {
      const site = siteOf(words, log);
      const order = { personkode: personkodeOf(words), dage: numberOf(words, 'dage', 1, VOCES_DAYS) };
      return runInHouse(words, (house) => issue(house, words, site, order));
    }
    case 'spaer': {
      const aftryk = aftrykOf(words);
      return runInHouse(words, (house) => revoke(house, words, aftryk));
    }
    case 'list': {
      const personkode = words.text('personkode') === undefined ? undefined : personkodeOf(words);
      return runInHouse(words, (house) => list(house, words, personkode));
    }
    default:
      throw new CommandEnd(EXIT.usage, 'certifikat takes udsted, spaer or list');
  }
}

async function issue(
  house: House,
  words: Words,
  { dataDir }: Site,
  { personkode, dage }: { personkode: string; dage: number | undefined },
): Promise<number> {
  const out = words.text('out');
  const folder = out === undefined ? certifikatFolder(dataDir) : resolve(out);
  const outcome = await issueCertifikat(house, { dataDir, folder, personkode, dage, now: Date.now() });
  if ('refused' in outcome) {
    process.stderr.write(`opencpr: ${outcome.refused}\n`);
    return EXIT.no;
  }
  const { issued, places, ca } = outcome;
  const { aftryk, serienummer, gyldigFra, gyldigTil } = issued;
  const told = { personkode, aftryk, serienummer, gyldigFra, gyldigTil, ca, certificate: places.cert, key: places.key };
  if (words.json) printJson(told);
  else
    process.stdout.write(
      `${Object.entries(told)
        .map(([name, value]) => `${name.padEnd(12)} ${value}\n`)
        .join('')}`,
    );
  return EXIT.ok;
}

async function revoke(house: House, words: Words, aftryk: string): Promise<number> {
  const revoked = await house.administration.revokeCertifikat(aftryk, new Date().toISOString());
  if (!revoked) process.stderr.write('opencpr: there is no certificate of this thumbprint that is not revoked yet\n');
  else if (words.json) printJson({ aftryk });
  return revoked ? EXIT.ok : EXIT.no;
}

async function list(house: House, words: Words, personkode: string | undefined): Promise<number> {
  for (const certifikat of await house.administration.listCertifikater(personkode)) {
    if (words.json) printJson(certifikat);
    else process.stdout.write(`${describe(certifikat)}\n`);
  }
  return EXIT.ok;
}

function describe({ kundenr, personkode, aftryk, gyldigTil, spaerret }: Certifikat): string {
  const until = spaerret === undefined ? `gyldigt til ${gyldigTil}` : `spærret ${spaerret}`;
  return `${kundenr}  ${personkode.padEnd(8)}  ${aftryk}  ${until}`;
}

function aftrykOf(words: Words): string {
  const aftryk = (words.text('aftryk') ?? '').replaceAll(':', '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(aftryk))
    throw new CommandEnd(EXIT.usage, '--aftryk takes the 64 hexadecimal digits of a SHA-256');
  return aftryk;
}

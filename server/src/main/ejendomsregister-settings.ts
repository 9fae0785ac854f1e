import { readFileSync } from 'node:fs';
import type { NeighbourSettings } from '../neighbours/datafordeler/index.ts';
import type { EjendomsregisterSettings } from './ejendomsregistre.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Callers of Ejerfortegnelsen give up after so long (datafordeler.md § 16.1). */
const TIMEOUT_MS = 5_000;
const TIMEOUT_MS_MAX = 60_000;

/**
 * What the environment says of the registers of property (docs/reference/ejendomsregistre.md), each by variables of its own. Ends the
 * command where that makes no sense.
 */
export function ejendomsregistreIn(env: Environment): EjendomsregisterSettings {
  return {
    adresser: neighbourIn(env, 'OPENCPR_DAR'),
    beliggenhed: neighbourIn(env, 'OPENCPR_EJENDOMSBELIGGENHED'),
    ejere: neighbourIn(env, 'OPENCPR_EJERFORTEGNELSEN'),
  };
}

function neighbourIn(env: Environment, name: string): NeighbourSettings | undefined {
  const url = env[`${name}_URL`];
  if (!url) return undefined;
  // Owners' numbers are not asked for in the clear.
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    throw new CommandEnd(EXIT.usage, `${name}_URL begins with https:// and names a host`);
  }
  const pem = (what: string) => pemIn(`${name}_${what}`, env[`${name}_${what}`]);
  const [cert, key, ca] = [pem('CERTIFICATE'), pem('KEY'), pem('CA')];
  if ((cert === undefined) !== (key === undefined)) {
    throw new CommandEnd(EXIT.usage, `${name}_CERTIFICATE and ${name}_KEY go together`);
  }
  return { url, cert, key, ca, timeoutMs: timeoutIn(`${name}_TIMEOUT_MS`, env[`${name}_TIMEOUT_MS`]) };
}

/** A certificate that cannot be read is a mistake to be told at once, and not at the first question. */
function pemIn(name: string, path: string | undefined): string | undefined {
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CommandEnd(EXIT.usage, `${name} names ${path}, which cannot be read`);
  }
}

function timeoutIn(name: string, text: string | undefined): number {
  if (!text) return TIMEOUT_MS;
  const milliseconds = Number(text);
  if (Number.isInteger(milliseconds) && milliseconds >= 1 && milliseconds <= TIMEOUT_MS_MAX) return milliseconds;
  throw new CommandEnd(EXIT.usage, `${name} is a whole number from 1 to ${TIMEOUT_MS_MAX}`);
}

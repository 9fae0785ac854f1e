import { existsSync } from 'node:fs';
import type { EidSettings } from '../neighbours/mitid/index.ts';
import { ejendomsregistreIn } from './ejendomsregister-settings.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import type { Site } from './house.ts';

const SECONDS_MAX = 24 * 60 * 60;

/**
 * What the environment says of certificates and identities (docs/reference/certificates.md): the broker, which is off unless it is
 * named whole, and how old an authority's word on a certificate may be; and of the registers of property. Ends the command where
 * that makes no sense.
 */
export function settingsIn(
  env: Readonly<Record<string, string | undefined>>,
): Pick<Site, 'eid' | 'certificateStatus' | 'authorities' | 'ejendomsregistre'> {
  return {
    eid: brokerIn(env),
    certificateStatus: statusIn(env),
    authorities: authoritiesIn(env),
    ejendomsregistre: ejendomsregistreIn(env),
  };
}

function brokerIn(env: Readonly<Record<string, string | undefined>>): EidSettings | undefined {
  const [issuer, clientId, clientSecret] = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'].map(
    (name) => env[`OPENCPR_EID_${name}`],
  );
  if (!issuer) return undefined;
  if (!clientId || !clientSecret) {
    throw new CommandEnd(
      EXIT.usage,
      'OPENCPR_EID_ISSUER needs OPENCPR_EID_CLIENT_ID and OPENCPR_EID_CLIENT_SECRET beside it',
    );
  }
  return { issuer, clientId, clientSecret };
}

function authoritiesIn(env: Readonly<Record<string, string | undefined>>): NonNullable<Site['authorities']> {
  const filesIn = (name: string) => (env[name] ?? '').split(',').filter((path) => path.trim() !== '');
  return { caFiles: filesIn('OPENCPR_CA_FILES').map(readable), crlFiles: filesIn('OPENCPR_CRL_FILES') };
}

/** An authority that cannot be read is a mistake to be told at once, and not at the first request. */
function readable(path: string): string {
  if (existsSync(path)) return path;
  throw new CommandEnd(EXIT.usage, `OPENCPR_CA_FILES names ${path}, which cannot be read`);
}

function statusIn(env: Readonly<Record<string, string | undefined>>): Site['certificateStatus'] {
  const text = env['OPENCPR_CERTIFICATE_STATUS_SECONDS'];
  if (!text) return undefined;
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > SECONDS_MAX) {
    throw new CommandEnd(EXIT.usage, `OPENCPR_CERTIFICATE_STATUS_SECONDS is a whole number from 0 to ${SECONDS_MAX}`);
  }
  return { ageMsMax: seconds * 1000, timeoutMs: 2_000 };
}

import { X509Certificate } from 'node:crypto';
import { OCES_DAYS } from '../../rooms/access/index.ts';
import { aftrykOf } from './certificate-reader.ts';
import { type KeptPair, keepPair, readPair } from './kept-pair.ts';
import { lasts } from './lasts.ts';
import type { LocalAuthority } from './local-authority.ts';
import { issueOces } from './oces-certificate.ts';

const NAME = 'datafordeler-klient';
const DAY_MS = 24 * 60 * 60 * 1000;
/** The company this system is to the stand-ins of other registers; invented. */
const OPERATOR = { cvr: '90000047', organisation: 'OpenCPR', navn: 'OpenCPR Ejerfortegnelsen' };

/**
 * What this system is to the stand-ins of other registers: a certificate of a function, from the local authority, kept in `folder`.
 * One of another authority, or with less than 30 days left, is made anew. `now` is milliseconds.
 */
export async function neighbourCertificate(
  authority: LocalAuthority,
  folder: string,
  now: number,
): Promise<KeptPair & { readonly aftryk: string }> {
  const kept = readPair(folder, NAME);
  if (kept !== undefined && lasts(kept.cert, authority.ca, now)) {
    return { ...kept, aftryk: aftrykOf(new X509Certificate(kept.cert)) };
  }
  const issued = await issueOces(authority, {
    form: 'foces',
    ...OPERATOR,
    fra: now - DAY_MS,
    til: now + OCES_DAYS * DAY_MS,
  });
  keepPair(folder, NAME, issued);
  return { cert: issued.cert, key: issued.key, aftryk: issued.aftryk };
}

import type { Certificate } from '../api/index.ts';

/** How a certificate can stand; `snart` is good for less than a month more (ours). */
export const CERTIFICATE_STATES = ['gaelder', 'snart', 'endnu-ikke', 'udloebet', 'spaerret'] as const;

/** How a certificate stands. */
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

const SOON_MS = 30 * 24 * 60 * 60 * 1000;

/** How a certificate stands here at a moment, milliseconds; what its authority says of it is not known to the list. */
export function stateOfCertificate(
  { gyldigFra, gyldigTil, spaerret }: Pick<Certificate, 'gyldigFra' | 'gyldigTil' | 'spaerret'>,
  now: number,
): CertificateState {
  if (spaerret !== undefined) return 'spaerret';
  if (Date.parse(gyldigFra) > now) return 'endnu-ikke';
  const left = Date.parse(gyldigTil) - now;
  if (left <= 0) return 'udloebet';
  return left < SOON_MS ? 'snart' : 'gaelder';
}

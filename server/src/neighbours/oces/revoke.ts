import { X509Certificate } from 'node:crypto';
import { writeCrl } from './crl.ts';
import { noteInLedger, plainSerial, readLedger } from './ledger.ts';
import type { LocalAuthority } from './local-authority.ts';

/**
 * Revokes a certificate (PEM or DER) at the authority that issued it: its OCSP answers say so at once, and the list of revoked
 * certificates is written anew. False when the authority has issued none of this number, or revoked it before. `now` is milliseconds.
 */
export async function revokeAtAuthority(
  authority: LocalAuthority,
  certificate: string | Uint8Array,
  now: number,
): Promise<boolean> {
  const serial = plainSerial(new X509Certificate(certificate).serialNumber);
  const row = readLedger(authority.folder).get(serial);
  if (row === undefined || row.spaerret !== undefined) return false;
  noteInLedger(authority.folder, serial, new Date(now).toISOString());
  await writeCrl(authority, now);
  return true;
}

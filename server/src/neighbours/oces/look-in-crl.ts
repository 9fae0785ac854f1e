import * as x509 from '@peculiar/x509';
import { plainSerial } from './ledger.ts';
import type { Said, Signed } from './revocation.ts';

/**
 * Looks a certificate up in a list of revoked ones (DER). Throws when the list is not of the certificate's authority, is not
 * signed by it, or is not in force. `now` is milliseconds.
 */
export async function lookInCrl(list: Uint8Array, { certificate, issuer }: Signed, now: number): Promise<Said> {
  const crl = new x509.X509Crl(list);
  const until = crl.nextUpdate?.getTime();
  if (crl.issuer !== issuer.subject) throw new Error('CRL of another authority');
  if (until === undefined || until < now || crl.thisUpdate.getTime() > now) throw new Error('CRL not in force');
  if (!(await crl.verify({ publicKey: issuer.publicKey }))) throw new Error('CRL not signed by the authority');
  const serial = plainSerial(certificate.serialNumber);
  const isListed = crl.entries.some(({ serialNumber }) => plainSerial(serialNumber) === serial);
  return { status: isListed ? 'spaerret' : 'god', until };
}

import { X509Certificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { aftrykOf } from './certificate-reader.ts';
import { type LocalAuthority, OCES_ALGORITHM, serialNumber } from './local-authority.ts';
import { pemOfKey } from './pem-of-key.ts';

/** Whom a company certificate is for, and for how long. Times are milliseconds. */
export interface VocesSubject {
  /** Eight digits. */
  readonly cvr: string;
  readonly organisation: string;
  /** The name of the system it is for. */
  readonly navn: string;
  readonly fra: number;
  readonly til: number;
}

/** A company certificate as issued, with its key, PEM. */
export interface IssuedVoces {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of the certificate, hex. */
  readonly aftryk: string;
  /** The serial number of its subject, `UI:DK-O:G:<uuid>`. */
  readonly serienummer: string;
  /** ISO instants, to the second as a certificate has them. */
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** How long a company certificate is good for: three years (identity.md § 5). */
export const VOCES_DAYS = 3 * 365;

const NAME_MAX = 64;
/** The policies that test certificates of OCES3 name (identity.md § 5). */
const POLICIES = ['0.4.0.2042.1.1', '1.2.208.169.1.1.1.3.7.1'];

/** Issues a company certificate in the form of OCES3: RSA 3072, signed with RSASSA-PSS, for the client side of TLS. */
export async function issueVoces(authority: LocalAuthority, subject: VocesSubject): Promise<IssuedVoces> {
  const serienummer = `UI:DK-O:G:${crypto.randomUUID()}`;
  const keys = await crypto.subtle.generateKey(OCES_ALGORITHM, true, ['sign', 'verify']);
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: new x509.Name([
      { C: [{ printableString: 'DK' }] },
      { '2.5.4.97': [{ utf8String: `NTRDK-${subject.cvr}` }] },
      { O: [{ utf8String: subject.organisation.slice(0, NAME_MAX) }] },
      { '2.5.4.5': [{ printableString: serienummer }] },
      { CN: [{ utf8String: subject.navn.slice(0, NAME_MAX) }] },
    ]),
    issuer: authority.certificate.subject,
    notBefore: new Date(subject.fra),
    notAfter: new Date(subject.til),
    signingAlgorithm: OCES_ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: authority.signingKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
      new x509.CertificatePolicyExtension(POLICIES),
      await x509.AuthorityKeyIdentifierExtension.create(authority.certificate),
    ],
  });
  const cert = made.toString('pem');
  const read = new X509Certificate(cert);
  return {
    cert,
    key: await pemOfKey(keys.privateKey),
    aftryk: aftrykOf(read),
    serienummer,
    gyldigFra: read.validFromDate.toISOString(),
    gyldigTil: read.validToDate.toISOString(),
  };
}

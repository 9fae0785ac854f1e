import { hash } from 'node:crypto';
import { CertID } from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';

/** The hashes a certificate may be named by, by their object identifier. */
const HASHES: Readonly<Record<string, string>> = { '1.3.14.3.2.26': 'sha1', '2.16.840.1.101.3.4.2.1': 'sha256' };
const SHA1 = '1.3.14.3.2.26';

/** The SHA-1 that every responder understands names the certificate and proves nothing: the signature does that (RFC 6960 § 4.3). */
export function ocspIdOf(issuer: Uint8Array, serialNumber: ArrayBuffer): CertID {
  const { nameHash, keyHash } = hashesOf(issuer, SHA1);
  return new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA1, parameters: null }),
    issuerNameHash: new OctetString(nameHash),
    issuerKeyHash: new OctetString(keyHash),
    serialNumber,
  });
}

/** Whether an id names a certificate of an issuer (DER), whatever its number. */
export function isOfIssuer(id: CertID, issuer: Uint8Array): boolean {
  const { algorithm } = id.hashAlgorithm;
  if (!Object.hasOwn(HASHES, algorithm)) return false;
  const { nameHash, keyHash } = hashesOf(issuer, algorithm);
  return (
    nameHash.equals(new Uint8Array(id.issuerNameHash.buffer)) && keyHash.equals(new Uint8Array(id.issuerKeyHash.buffer))
  );
}

/** The serial number of an id, hexadecimal. */
export const serialOf = ({ serialNumber }: CertID): string => Buffer.from(serialNumber).toString('hex');

function hashesOf(issuer: Uint8Array, algorithm: string): { nameHash: Buffer; keyHash: Buffer } {
  const { subject, subjectPublicKeyInfo } = AsnConvert.parse(issuer, Certificate).tbsCertificate;
  const digest = (bytes: ArrayBuffer) => hash(HASHES[algorithm] ?? '', new Uint8Array(bytes), 'buffer');
  return { nameHash: digest(AsnConvert.serialize(subject)), keyHash: digest(subjectPublicKeyInfo.subjectPublicKey) };
}

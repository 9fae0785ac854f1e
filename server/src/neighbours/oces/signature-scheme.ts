import { constants } from 'node:crypto';

/** How Node verifies a signature: the digest, and what belongs to the key. */
export interface SignatureScheme {
  readonly digest: string;
  readonly options: { readonly padding?: number; readonly saltLength?: number };
}

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };

/** By object identifier: RSASSA-PSS as OCES3 signs with (SHA-256), RSA and ECDSA with the digests in use. */
const SCHEMES: Readonly<Record<string, SignatureScheme>> = {
  '1.2.840.113549.1.1.10': { digest: 'sha256', options: PSS },
  '1.2.840.113549.1.1.11': { digest: 'sha256', options: {} },
  '1.2.840.113549.1.1.12': { digest: 'sha384', options: {} },
  '1.2.840.113549.1.1.13': { digest: 'sha512', options: {} },
  '1.2.840.10045.4.3.2': { digest: 'sha256', options: {} },
  '1.2.840.10045.4.3.3': { digest: 'sha384', options: {} },
};

/** The scheme of an object identifier. Throws for one that is not taken, SHA-1 among them. */
export function schemeOf(algorithm: string): SignatureScheme {
  const scheme = Object.hasOwn(SCHEMES, algorithm) ? SCHEMES[algorithm] : undefined;
  if (scheme === undefined) throw new Error(`signature algorithm ${algorithm} is not taken`);
  return scheme;
}

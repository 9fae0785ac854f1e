import { X509Certificate } from 'node:crypto';
import type { CertifikatForm } from './certifikat.ts';

/** OCES3 has one form for organisations and their functions (identity.md § 5); the name tells the latter, as in OCES2 (ours). */
export const FUNCTION_MARK = '(funktionscertifikat)';

/** Reads a thumbprint, with colons or without, in either case: 64 hexadecimal digits; undefined for anything else. */
export function readAftryk(text: string): string | undefined {
  const aftryk = text.replaceAll(':', '').trim().toLowerCase();
  return /^[0-9a-f]{64}$/.test(aftryk) ? aftryk : undefined;
}

/** Whose an OCES certificate says it is, and for how long. Times are ISO instants. */
export interface OcesHolder {
  readonly aftryk: string;
  readonly form: CertifikatForm;
  readonly serienummer: string;
  readonly cvr: string;
  readonly der: Uint8Array;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/**
 * Reads the holder of a certificate in the form of OCES3 (PEM; identity.md § 5). Undefined for what is no certificate, or one of
 * another form. Who signed it is not looked at: that is decided whenever it is presented.
 */
export function readOcesHolder(pem: string): OcesHolder | undefined {
  const certificate = readCertificate(pem);
  if (certificate === undefined) return undefined;
  const { subject } = certificate.toLegacyObject();
  const told = (name: string) => {
    const value: unknown = Reflect.get(subject, name);
    return typeof value === 'string' ? value : '';
  };
  const [, kind] = /^UI:DK-([OE]):G:[0-9a-f-]{36}$/.exec(told('serialNumber')) ?? [];
  const [, cvr] = /^NTRDK-(\d{8})$/.exec(told('organizationIdentifier')) ?? [];
  if (kind === undefined || cvr === undefined) return undefined;
  return {
    aftryk: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    form: kind === 'E' ? 'moces' : told('CN').endsWith(FUNCTION_MARK) ? 'foces' : 'voces',
    serienummer: told('serialNumber'),
    cvr,
    der: certificate.raw,
    gyldigFra: certificate.validFromDate.toISOString(),
    gyldigTil: certificate.validToDate.toISOString(),
  };
}

function readCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

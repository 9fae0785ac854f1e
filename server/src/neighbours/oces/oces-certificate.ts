import { X509Certificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { FUNCTION_MARK, type IssuedOces, type OcesSubject } from '../../rooms/access/index.ts';
import { aftrykOf } from './certificate-reader.ts';
import { noteInLedger } from './ledger.ts';
import { type LocalAuthority, OCES_ALGORITHM, serialNumber } from './local-authority.ts';
import { pemOfKey } from './pem-of-key.ts';

const NAME_MAX = 64;
/** ETSI's policy of certificates, which every form names. */
const ETSI_POLICY = '0.4.0.2042.1.1';
/** The policy that test certificates of organisations name (identity.md § 5); that of employees is not known. */
const ORGANISATION_POLICY = '1.2.208.169.1.1.1.3.7.1';

/**
 * Issues a certificate in the form of OCES3: RSA 3072, signed with RSASSA-PSS, for the client side of TLS, with the places
 * where its revocation is told (identity.md § 5).
 */
export async function issueOces(authority: LocalAuthority, subject: OcesSubject): Promise<IssuedOces> {
  const { form } = subject;
  const serienummer = `UI:DK-${form === 'moces' ? 'E' : 'O'}:G:${crypto.randomUUID()}`;
  const keys = await crypto.subtle.generateKey(OCES_ALGORITHM, true, ['sign', 'verify']);
  const serial = serialNumber();
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: serial,
    subject: nameOf(subject, serienummer),
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
      new x509.CertificatePolicyExtension(form === 'moces' ? [ETSI_POLICY] : [ETSI_POLICY, ORGANISATION_POLICY]),
      new x509.AuthorityInfoAccessExtension({
        ocsp: new x509.GeneralName('url', `${authority.address}/ocsp`),
        caIssuers: new x509.GeneralName('url', `${authority.address}/ca.pem`),
      }),
      new x509.CRLDistributionPointsExtension([`${authority.address}/ca.crl`]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(authority.certificate),
    ],
  });
  noteInLedger(authority.folder, serial);
  const cert = made.toString('pem');
  const read = new X509Certificate(cert);
  return {
    form,
    cert,
    key: await pemOfKey(keys.privateKey),
    aftryk: aftrykOf(read),
    serienummer,
    gyldigFra: read.validFromDate.toISOString(),
    gyldigTil: read.validToDate.toISOString(),
  };
}

/** The subject of each form. An employee's has the name in parts too; of one word, that is the surname (ours). */
function nameOf({ form, cvr, organisation, navn }: OcesSubject, serienummer: string): x509.Name {
  const text = (value: string) => [{ utf8String: value.slice(0, NAME_MAX) }];
  const words = navn.trim().split(/\s+/);
  const surname = words.at(-1) ?? '';
  const given = words.slice(0, -1).join(' ');
  return new x509.Name([
    { C: [{ printableString: 'DK' }] },
    { '2.5.4.97': text(`NTRDK-${cvr}`) },
    { O: text(organisation) },
    ...(form === 'moces' ? [...(given === '' ? [] : [{ '2.5.4.42': text(given) }]), { '2.5.4.4': text(surname) }] : []),
    { '2.5.4.5': [{ printableString: serienummer }] },
    { CN: text(form === 'foces' ? `${navn} ${FUNCTION_MARK}` : navn) },
  ]);
}

import { randomBytes, verify, X509Certificate } from 'node:crypto';
import {
  BasicOCSPResponse,
  id_kp_OCSPSigning,
  id_pkix_ocsp_basic,
  id_pkix_ocsp_nonce,
  OCSPRequest,
  OCSPResponse,
  OCSPResponseStatus,
  Request,
  type SingleResponse,
  TBSRequest,
} from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { Certificate, Extension, Extensions } from '@peculiar/asn1-x509';
import { fetchBytes } from './fetch-bytes.ts';
import { plainSerial } from './ledger.ts';
import { isOfIssuer, ocspIdOf, serialOf } from './ocsp-id.ts';
import type { Said, Signed } from './revocation.ts';
import { schemeOf } from './signature-scheme.ts';

/** The clocks of an authority and of this machine may differ by so much. */
const SKEW_MS = 5 * 60 * 1000;
/** An answer that names no end is good for so long; ours. */
const GOOD_MS = 60 * 60 * 1000;

/**
 * Asks an authority by OCSP (RFC 6960) about a certificate. Believed is what the authority itself has signed, or a responder it
 * has issued a certificate for signing such answers to. Throws when it does not answer, or not in a way that counts. A
 * certificate it knows nothing of counts as revoked.
 */
export async function askOcsp(url: string, signed: Signed, now: number, timeoutMs: number): Promise<Said> {
  const issuer = new Uint8Array(signed.issuer.rawData);
  const { serialNumber } = AsnConvert.parse(signed.certificate.rawData, Certificate).tbsCertificate;
  const nonce = AsnConvert.serialize(new OctetString(randomBytes(16)));
  const request = new OCSPRequest({
    tbsRequest: new TBSRequest({
      requestList: [new Request({ reqCert: ocspIdOf(issuer, serialNumber) })],
      requestExtensions: new Extensions([
        new Extension({ extnID: id_pkix_ocsp_nonce, critical: false, extnValue: new OctetString(nonce) }),
      ]),
    }),
  });
  const body = Buffer.from(AsnConvert.serialize(request));
  const bytes = await fetchBytes(url, timeoutMs, { type: 'application/ocsp-request', body });
  const { responseStatus, responseBytes } = AsnConvert.parse(bytes, OCSPResponse);
  if (responseStatus !== OCSPResponseStatus.successful || responseBytes?.responseType !== id_pkix_ocsp_basic) {
    throw new Error(`OCSP status ${responseStatus}`);
  }
  const basic = AsnConvert.parse(responseBytes.response, BasicOCSPResponse);
  checkSigned(basic, signed, now);
  const { responses, responseExtensions = [] } = basic.tbsResponseData;
  // A responder may leave the nonce out (RFC 5019); another one is an answer to somebody else.
  const given = responseExtensions.find(({ extnID }) => extnID === id_pkix_ocsp_nonce);
  if (given !== undefined && !Buffer.from(nonce).equals(Buffer.from(given.extnValue.buffer))) {
    throw new Error('OCSP answer to another question');
  }
  const about = responses.find(
    ({ certID }) =>
      isOfIssuer(certID, issuer) && plainSerial(serialOf(certID)) === plainSerial(signed.certificate.serialNumber),
  );
  if (about === undefined) throw new Error('OCSP answer about another certificate');
  return saidIn(about, now);
}

function saidIn({ certStatus, thisUpdate, nextUpdate }: SingleResponse, now: number): Said {
  const until = nextUpdate?.getTime() ?? thisUpdate.getTime() + GOOD_MS;
  if (thisUpdate.getTime() > now + SKEW_MS || until < now) throw new Error('OCSP answer of another time');
  return { status: certStatus.good === undefined ? 'spaerret' : 'god', until };
}

/** Throws unless the authority, or a responder of its own, has signed the answer. */
function checkSigned(basic: BasicOCSPResponse, { issuer }: Signed, now: number): void {
  const authority = new X509Certificate(new Uint8Array(issuer.rawData));
  const scheme = schemeOf(basic.signatureAlgorithm.algorithm);
  const data = new Uint8Array(basic.tbsResponseDataRaw ?? AsnConvert.serialize(basic.tbsResponseData));
  const signature = new Uint8Array(basic.signature);
  const responders = (basic.certs ?? [])
    .map((one) => new X509Certificate(new Uint8Array(AsnConvert.serialize(one))))
    .filter((one) => isResponder(one, authority, now));
  const signs = [authority, ...responders].some(({ publicKey: key }) =>
    verify(scheme.digest, data, { key, ...scheme.options }, signature),
  );
  if (!signs) throw new Error('OCSP answer nobody we trust has signed');
}

function isResponder(one: X509Certificate, authority: X509Certificate, now: number): boolean {
  return (
    one.checkIssued(authority) &&
    one.verify(authority.publicKey) &&
    (one.keyUsage ?? []).includes(id_kp_OCSPSigning) &&
    one.validFromDate.getTime() <= now &&
    now < one.validToDate.getTime()
  );
}

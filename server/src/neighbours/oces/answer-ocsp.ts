import {
  BasicOCSPResponse,
  CertStatus,
  id_pkix_ocsp_basic,
  id_pkix_ocsp_nonce,
  OCSPRequest,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import { plainSerial, readLedger } from './ledger.ts';
import { type LocalAuthority, OCES_ALGORITHM } from './local-authority.ts';
import { isOfIssuer, serialOf } from './ocsp-id.ts';

/** How long an answer may be used; ours. */
const GOOD_MS = 60 * 60 * 1000;

/**
 * Answers an OCSP request (RFC 6960), DER in and out, signed with the authority's own key: good, revoked since when, or unknown
 * where it has issued nothing of this number. Another authority's certificates are none of its business: unauthorized.
 */
export async function answerOcsp(authority: LocalAuthority, asked: Uint8Array, now: number): Promise<Buffer> {
  const request = readRequest(asked);
  if (request === undefined) return refusal(OCSPResponseStatus.malformedRequest);
  const { requestList, requestExtensions } = request.tbsRequest;
  const issuer = new Uint8Array(authority.certificate.rawData);
  if (!requestList.every(({ reqCert }) => isOfIssuer(reqCert, issuer))) return refusal(OCSPResponseStatus.unauthorized);
  const ledger = readLedger(authority.folder);
  // Seconds: what a GeneralizedTime has.
  const thisUpdate = new Date(now - (now % 1000));
  const nonce = requestExtensions?.filter(({ extnID }) => extnID === id_pkix_ocsp_nonce) ?? [];
  const { subject } = AsnConvert.parse(issuer, Certificate).tbsCertificate;
  const data = new ResponseData({
    responderID: new ResponderID({ byName: subject }),
    producedAt: thisUpdate,
    responses: requestList.map(
      ({ reqCert }) =>
        new SingleResponse({
          certID: reqCert,
          certStatus: statusOf(ledger.get(plainSerial(serialOf(reqCert)))),
          thisUpdate,
          nextUpdate: new Date(thisUpdate.getTime() + GOOD_MS),
        }),
    ),
    ...(nonce.length === 0 ? {} : { responseExtensions: nonce }),
  });
  const signature = await crypto.subtle.sign(OCES_ALGORITHM, authority.signingKey, AsnConvert.serialize(data));
  const basic = new BasicOCSPResponse({
    tbsResponseData: data,
    signatureAlgorithm: AsnConvert.parse(issuer, Certificate).signatureAlgorithm,
    signature,
  });
  return encode(
    new OCSPResponse({
      responseStatus: OCSPResponseStatus.successful,
      responseBytes: new ResponseBytes({
        responseType: id_pkix_ocsp_basic,
        response: new OctetString(AsnConvert.serialize(basic)),
      }),
    }),
  );
}

function readRequest(asked: Uint8Array): OCSPRequest | undefined {
  try {
    const request = AsnConvert.parse(asked, OCSPRequest);
    return request.tbsRequest.requestList.length > 0 ? request : undefined;
  } catch {
    return undefined;
  }
}

function statusOf(row: { readonly spaerret: string | undefined } | undefined): CertStatus {
  if (row === undefined) return new CertStatus({ unknown: null });
  if (row.spaerret === undefined) return new CertStatus({ good: null });
  return new CertStatus({ revoked: new RevokedInfo({ revocationTime: new Date(row.spaerret) }) });
}

const encode = (response: OCSPResponse) => Buffer.from(AsnConvert.serialize(response));

const refusal = (responseStatus: OCSPResponseStatus) => encode(new OCSPResponse({ responseStatus }));

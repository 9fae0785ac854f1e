// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  CertifikatEnded,
  CertifikaterListed,
  CertifikatIssued,
  CertifikatList,
  CertifikatNamed,
  CertifikatOrder,
  CertifikatTie,
  CertifikatTied,
} from './certifikat.ts';
import type { Session } from './session.ts';

/** What is asked in this area of the contract. */
export interface CertifikatOperations {
  /** Signs an employee in by the certificate of the connection; the session comes as a cookie. */
  'POST /api/certifikat/signon': { readonly asked: undefined; readonly answer: Session };
  /** Opens the locked session again with the certificate of the connection. */
  'POST /api/certifikat/laasop': { readonly asked: undefined; readonly answer: Session };
  /** Ties a certificate to a user, for all of its grants or for one. */
  'POST /api/handling/certifikat.knyt': { readonly asked: CertifikatTie; readonly answer: CertifikatTied };
  /** Issues a certificate of this system's authority and ties it to a user; the file holds it and its key, this once. */
  'POST /api/handling/certifikat.udsted': { readonly asked: CertifikatOrder; readonly answer: CertifikatIssued };
  /** Ends the tie of a certificate for good. */
  'POST /api/handling/certifikat.spaer': { readonly asked: CertifikatNamed; readonly answer: CertifikatEnded };
  /** The certificates of the own institution's users, or of any for those who reach all. */
  'POST /api/handling/certifikat.list': { readonly asked: CertifikatList; readonly answer: CertifikaterListed };
  /** The certificates as a file. */
  'POST /api/handling/certifikat.fil': { readonly asked: undefined; readonly answer: Blob };
}

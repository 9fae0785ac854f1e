/** OCES certificates: the local stand-in of the authority that issues them, and how a presented one is read. */
// Before everything: the X.509 library wants it there.
import 'reflect-metadata';

export type { IssuedOces } from '../../rooms/access/index.ts';
export { AUTHORITY_PORT_DEFAULT } from './authority-address.ts';
export { openAuthorityServer } from './authority-server.ts';
export { aftrykOf, createCertificateReader } from './certificate-reader.ts';
export { crlPathOf } from './crl.ts';
export { type KeptPair, keepPair, readPair } from './kept-pair.ts';
export { lasts } from './lasts.ts';
export {
  certificatesIn,
  type LocalAuthority,
  openLocalAuthority,
  readAuthorityCertificate,
} from './local-authority.ts';
export { neighbourCertificate } from './neighbour-certificate.ts';
export { createOcesAuthority } from './oces-authority.ts';
export { issueOces } from './oces-certificate.ts';
export { revokeAtAuthority } from './revoke.ts';
export { type ServerCertificate, serverCertificate } from './server-certificate.ts';
export { createStatusCheck, type StatusRules } from './status-check.ts';

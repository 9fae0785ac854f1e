/** OCES certificates: the local stand-in of the authority that issues them, and how a presented one is read. */
export { createCertificateReader } from './certificate-reader.ts';
export { keepPair, readPair } from './kept-pair.ts';
export { type LocalAuthority, openLocalAuthority, readAuthorityCertificate } from './local-authority.ts';
export { type ServerCertificate, serverCertificate } from './server-certificate.ts';
export { type IssuedVoces, issueVoces, VOCES_DAYS, type VocesSubject } from './voces.ts';

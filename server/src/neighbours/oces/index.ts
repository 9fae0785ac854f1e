/** OCES certificates: for now only the local stand-in authority that makes certificates for this machine. */
export { type IssuedCertificate, localServerCertificate } from './local-authority.ts';

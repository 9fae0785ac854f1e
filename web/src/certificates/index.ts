/** What users prove by who they are, beside a password: certificates, and identities in MitID Erhverv. */
export { CertificatesPage } from './certificates-page.tsx';
export { useTying } from './use-tying.ts';

/** An authority's page of the campaign: the letter, the naming, and verifying its users one by one. */
export { VerificationPage } from './verification-page.tsx';

/** Named signatures, certificates and identities, as the pages tell them. */
export { approvalText } from './approval-text.ts';

/** Going to MitID Erhverv, and what is brought back from it. */
export { EidButton } from './eid-button.tsx';
export { readReturn, takeWhereTo } from './eid-return.ts';
export { useEidOffered } from './use-eid-offered.ts';

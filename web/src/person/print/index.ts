/** What a print says beside the person. */
export { PrintHead } from './print-head.tsx';

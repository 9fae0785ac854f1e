/** Where an access reaches. */
export { useArea } from './use-area.ts';

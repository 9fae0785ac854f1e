/** Files that acts take in, row by row: tried first, and then done as a whole or without the rows that are wrong. */
export { type FileRow, type Headings, readFileRows } from './read-file-rows.ts';
export { type FaultTexts, tellTried } from './tell-tried.ts';
export { chosenRows, RAEKKER } from './which-rows.ts';

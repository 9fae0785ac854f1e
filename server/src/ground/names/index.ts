/** Names as they are compared: folded to plain letters, and by how they sound in Danish. */
export { foldText, foldWords } from './fold-text.ts';
export { phoneticKey } from './phonetic-key.ts';

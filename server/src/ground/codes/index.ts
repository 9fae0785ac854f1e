/** What codes mean: the lists of `contracts/codes` and `contracts/codelists`, their corrections, and texts by code and date. */
export { type AuthorityLists, arrangeAuthorities, codeOfAuthority } from './authorities.ts';
export { type Code, type CodeList, decodeCodeList } from './code-list.ts';
export { type CodeTexts, createCodeTexts } from './code-texts.ts';
export { type Correction, correctLists, decodeCorrections } from './corrections.ts';

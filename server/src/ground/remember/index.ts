/** Remembering what is reckoned again and again: dates, words and codes repeat from person to person. */
export { remember } from './remember.ts';

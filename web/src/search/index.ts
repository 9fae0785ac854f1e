/** Searching for persons as one types. */
export { SearchDesk } from './search-desk.tsx';

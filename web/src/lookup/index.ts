/** The lookup of a person. */
export { LookupPage } from './lookup-page.tsx';

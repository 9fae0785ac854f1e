/** A landlord's page: who lives in a dwelling, and who has left within a year. */
export { DwellingPage } from './dwelling-page.tsx';

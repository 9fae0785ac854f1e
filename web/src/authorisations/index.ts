/** The list of authorisations, for those who keep it. */
export { AuthorisationsPage } from './authorisations-page.tsx';

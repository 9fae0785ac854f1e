/** Agreements: the customer's page, and that of the office that grants. */
export { AgreementsPage } from './agreements-page.tsx';
export { ApplicationsPage } from './applications-page.tsx';

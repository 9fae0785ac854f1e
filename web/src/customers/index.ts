/** The customers, as the CPR Administration and the operator see them. */
export { CustomersPage } from './customers-page.tsx';

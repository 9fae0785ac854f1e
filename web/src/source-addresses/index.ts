/** The source addresses of a customer: ordered, in effect, ended. */
export { SourceAddressesPage } from './source-addresses-page.tsx';

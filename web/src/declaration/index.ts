/** The security officer's page: the yearly declaration, who is officer, and the training of employees. */
export { DeclarationPage } from './declaration-page.tsx';
export { DeclarationsList } from './declarations-list.tsx';

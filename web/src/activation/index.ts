/** The page that a link to choose a password leads to. */
export { ActivationPage } from './activation-page.tsx';

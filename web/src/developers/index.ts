/** The page for developers of a demo system. */
export { DevelopersPage } from './developers-page.tsx';

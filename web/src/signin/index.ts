/** The sign-in page. */
export { EidPage } from './eid-page.tsx';
export { SignInPage } from './sign-in-page.tsx';

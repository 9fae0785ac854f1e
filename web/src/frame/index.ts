/** What surrounds the pages. */
export { NotFound } from './not-found.tsx';
export { PageFrame } from './page-frame.tsx';
export { useAbout } from './use-about.ts';
export { usePageTitle } from './use-page-title.ts';

/** The pages about oneself: what one may see, and what one has looked up. */
export { AccessPage } from './access-page.tsx';
export { TracePage } from './trace-page.tsx';

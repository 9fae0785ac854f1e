/** The office's view of what authorities answer for. */
export { SupervisionPage } from './supervision-page.tsx';

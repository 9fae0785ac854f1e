/** The customer centre's page: calls that wait, the call screen, and who is still out. */
export { CallCentrePage } from './call-centre-page.tsx';

/** What the use of the register demands. */
export { DutyNotice } from './duty-notice.tsx';

/** Who could do what on a day. */
export { AccessOnDayPage } from './access-on-day-page.tsx';

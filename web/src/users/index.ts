/** The users of an institution, as DAP administrators and those who grant access see them. */
export { UsersPage } from './users-page.tsx';

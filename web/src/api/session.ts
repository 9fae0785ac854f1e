import { call } from './call.ts';
import type { PasswordChange, SignOn } from './contract/session.ts';

/** Asks who is signed in; refused when nobody is. */
export const findSession = () => call('GET /api/me');

/** Signs in. */
export const signOn = (credentials: SignOn) => call('POST /api/signon', credentials);

/** Changes the password and signs in with the new one. */
export const changePassword = (change: PasswordChange) => call('POST /api/newpass', change);

/** Signs out. */
export const signOff = () => call('POST /api/signoff');

/** Chooses the purpose of the work at hand, for the rest of the session. */
export const choosePurpose = (formaal: string) => call('POST /api/formaal', { formaal });

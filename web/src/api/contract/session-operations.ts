// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { PasswordChange, PurposeChoice, Reopening, Session, SignOn } from './session.ts';

/** What is asked in this area of the contract. */
export interface SessionOperations {
  /** Who is signed in, and for what. */
  'GET /api/me': { readonly asked: undefined; readonly answer: Session };
  /** Signs in; the session comes as a cookie. */
  'POST /api/signon': { readonly asked: SignOn; readonly answer: Session };
  /** Changes the password and signs in with the new one. */
  'POST /api/newpass': { readonly asked: PasswordChange; readonly answer: Session };
  /** Signs out; the session ends at the server. */
  'POST /api/signoff': { readonly asked: undefined; readonly answer: undefined };
  /** Chooses the purpose of the work at hand, for the rest of the session. */
  'POST /api/formaal': { readonly asked: PurposeChoice; readonly answer: undefined };
  /** Locks the session: it answers nothing but its reopening. */
  'POST /api/laas': { readonly asked: undefined; readonly answer: undefined };
  /** Opens the locked session again. */
  'POST /api/laasop': { readonly asked: Reopening; readonly answer: Session };
  /** Tells that the user is there, so that the session is not locked. */
  'POST /api/tilstede': { readonly asked: undefined; readonly answer: undefined };
}

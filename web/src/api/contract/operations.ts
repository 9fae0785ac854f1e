// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { About, Catalogue } from './about.ts';
import type { Answer, Question } from './lookup.ts';
import type { PasswordChange, PurposeChoice, Session, SignOn } from './session.ts';

/** What can be asked of the web door, by method and path: what is asked, and what is answered. */
export interface Operations {
  /** What this system is. */
  'GET /api/about': { readonly asked: undefined; readonly answer: About };
  /** The field catalogue. */
  'GET /api/katalog': { readonly asked: undefined; readonly answer: Catalogue };
  /** Looks one person up. The number goes in the body, never in an address (CPR-loven § 54). */
  'POST /api/opslag': { readonly asked: Question; readonly answer: Answer };
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
}

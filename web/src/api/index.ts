/** The one way to the server. */
export { findAbout, findCatalogue } from './about.ts';
export type { About, Catalogue, CatalogueField, DemoUser } from './contract/about.ts';
export type { Refusal } from './contract/ground.ts';
export type { Answer, FieldState } from './contract/lookup.ts';
export type { Formaal, PasswordChange, Session } from './contract/session.ts';
export { lookUp } from './lookup.ts';
export type { Outcome } from './outcome.ts';
export { changePassword, choosePurpose, findSession, signOff, signOn } from './session.ts';
export { onSessionEnd } from './session-end.ts';

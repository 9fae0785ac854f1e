/** The one way to the server. */
export { type About, type DemoUser, findAbout } from './about.ts';
export { type Catalogue, type CatalogueField, findCatalogue } from './catalogue.ts';
export { type Answer, type FieldState, lookUp } from './lookup.ts';
export type { Outcome, Refusal } from './refusal.ts';
export {
  changePassword,
  choosePurpose,
  type Formaal,
  findSession,
  type PasswordChange,
  type Session,
  signOff,
  signOn,
} from './session.ts';
export { onSessionEnd } from './session-end.ts';

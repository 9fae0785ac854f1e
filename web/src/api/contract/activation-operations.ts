// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Activated, Activation, ActivationLink, PasswordChoice } from './activation.ts';

/** What is asked in this area of the contract. */
export interface ActivationOperations {
  /** Whom a link to choose a password is for. */
  'POST /api/aktivering': { readonly asked: ActivationLink; readonly answer: Activation };
  /** Uses a link: chooses the password, once. */
  'POST /api/aktiver': { readonly asked: PasswordChoice; readonly answer: Activated };
}

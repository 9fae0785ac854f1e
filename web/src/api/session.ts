import { get, post } from './call.ts';
import type { Outcome } from './refusal.ts';

/** A purpose that the customer's grant covers. */
export interface Formaal {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  /** The act or provision it rests on, in Danish. */
  readonly hjemmel: string;
  /** Whether law joins several persons in one case (CPR-loven § 52, stk. 2). */
  readonly flerePersoner: boolean;
}

/** Who is signed in, and for what. */
export interface Session {
  readonly bruger: { readonly personkode: string; readonly navn: string };
  readonly kunde: { readonly kundenr: string; readonly navn: string; readonly art: string };
  readonly tjenester: readonly string[];
  readonly formaal: readonly Formaal[];
  readonly valgtFormaal?: string;
  /** Whether the grant demands a case reference with each lookup. */
  readonly kraevSag: boolean;
  /** When the session ends, an ISO instant. */
  readonly udloeber: string;
}

/** What a new password is given with. */
export interface PasswordChange {
  readonly personkode: string;
  readonly kendeord: string;
  readonly nytKendeord: string;
  readonly gentag: string;
}

/** Asks who is signed in; refused when nobody is. */
export function findSession(): Promise<Outcome<Session>> {
  return get<Session>('/api/me');
}

/** Signs in. */
export function signOn(credentials: {
  readonly personkode: string;
  readonly kendeord: string;
}): Promise<Outcome<Session>> {
  return post<Session>('/api/signon', credentials);
}

/** Changes the password and signs in with the new one. */
export function changePassword(change: PasswordChange): Promise<Outcome<Session>> {
  return post<Session>('/api/newpass', change);
}

/** Signs out. */
export function signOff(): Promise<Outcome<undefined>> {
  return post<undefined>('/api/signoff');
}

/** Chooses the purpose of the work at hand, for the rest of the session. */
export function choosePurpose(formaal: string): Promise<Outcome<undefined>> {
  return post<undefined>('/api/formaal', { formaal });
}

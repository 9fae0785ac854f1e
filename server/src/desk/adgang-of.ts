import type { Adgang } from '../rooms/access/index.ts';

/** The ways in that are subscribed to, by the door they are asked at (S003); the operator's command line is none. */
const WAYS: Readonly<Record<string, Adgang>> = { web: 'cprweb', gctp: 'cpr-services', rest: 'cpr-services' };

/** The way in a request came by, where there are subscriptions to it. */
export function adgangOf(doer: string): Adgang | undefined {
  return WAYS[doer];
}

import type { Adgang } from '../rooms/access/index.ts';

/**
 * The ways in that are subscribed to, by the door they are asked at (S003); the operator's command line is none. Standing lookups,
 * which the clock makes, belong to the web service: the page is for single cases.
 */
const WAYS: Readonly<Record<string, Adgang>> = {
  web: 'cprweb',
  gctp: 'cpr-services',
  rest: 'cpr-services',
  ur: 'cpr-services',
};

/** The way in a request came by, where there are subscriptions to it. */
export function adgangOf(doer: string): Adgang | undefined {
  return WAYS[doer];
}

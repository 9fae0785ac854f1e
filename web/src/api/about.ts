import { get } from './call.ts';
import type { Outcome } from './refusal.ts';

/** A user of a demo system, with the password that is no secret there. */
export interface DemoUser {
  readonly personkode: string;
  readonly kendeord: string;
  readonly navn: string;
  readonly kunde: string;
  /** The kind of customer, e.g. `kommune`. */
  readonly art: string;
  /** The services the user may use. */
  readonly may: readonly string[];
}

/** What this system is. The demo parts exist in a demo system only. */
export interface About {
  readonly demo: boolean;
  readonly version: string;
  readonly demoUsers?: readonly DemoUser[];
  /** Example numbers by situation, e.g. `protected`. */
  readonly demoPersons?: Readonly<Record<string, readonly string[]>>;
}

/** Asks what this system is. */
export function findAbout(): Promise<Outcome<About>> {
  return get<About>('/api/about');
}

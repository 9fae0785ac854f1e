import { post } from './call.ts';
import type { Outcome } from './refusal.ts';

/** What is asked: the number, the case and purpose, and the times where they are not now. */
export interface Question {
  /** Ten digits. */
  readonly personnummer: string;
  readonly sag?: string | undefined;
  readonly formaal?: string | undefined;
  /** `YYYY-MM-DD`: what held at the start of that day. */
  readonly virkning?: string | undefined;
  /** `YYYY-MM-DD`: as it was registered at the start of that day. */
  readonly registrering?: string | undefined;
}

/** The state of a field in an answer. `text` is the Danish text of a code. */
export type FieldState =
  | { readonly state: 'value'; readonly value: string; readonly text?: string }
  | { readonly state: 'empty' }
  | { readonly state: 'withheld'; readonly reason: string }
  | { readonly state: 'not-asked' };

/** What a lookup answers about one person. */
export interface Answer {
  readonly journal: { readonly id: string; readonly tid: string };
  readonly asOf: { readonly virkning: string; readonly registrering: string };
  /** The number the person is held under; left out where the recipient may not have it. */
  readonly personnummer?: string;
  /** e.g. `beskyttet`, `doed`. */
  readonly situationer: readonly string[];
  /** By field id; kinds with several facts carry which, from 1: `barn.2.personnummer`. */
  readonly fields: Readonly<Record<string, FieldState>>;
}

/** Looks a person up. The number goes in the body, never in an address (CPR-loven § 54). */
export function lookUp(question: Question): Promise<Outcome<Answer>> {
  return post<Answer>('/api/opslag', question);
}

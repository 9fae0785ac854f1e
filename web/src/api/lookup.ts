import { call } from './call.ts';
import type { Question } from './contract/lookup.ts';

/** Looks a person up. The number goes in the body, never in an address (CPR-loven § 54). */
export const lookUp = (question: Question) => call('POST /api/opslag', question);

import { call } from './call.ts';
import type { Question } from './contract/lookup.ts';

/**
 * Looks a person up. The number goes in the body, never in an address (CPR-loven § 54). What held on a day is what held when
 * it ended: the register counts a day as a whole, whatever the clock says of a move (datafordeler.md § 5.4).
 */
export const lookUp = ({ virkning, ...question }: Question) =>
  call('POST /api/opslag', { ...question, virkning: virkning && `${virkning}T23:59` });

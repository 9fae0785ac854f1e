import { assert } from '../../ground/faults/index.ts';
import { passesCvrCheck } from '../../ground/personnummer/index.ts';

const FIRST = 9_000_000;
const LAST = 499_999;

/**
 * The CVR number of an invented company, by its place from 0: it begins with 9, which no company's does, and satisfies the check
 * (register.md § 1.11). Throws a defect past half a million.
 */
export function cvrAt(place: number): string {
  assert(place <= LAST, 'there are numbers left for a company');
  // Of two that follow each other one has a check digit at least.
  for (const seven of [FIRST + 2 * place, FIRST + 2 * place + 1]) {
    for (let check = 0; check < 10; check += 1) {
      const cvr = `${seven}${check}`;
      if (passesCvrCheck(cvr)) return cvr;
    }
  }
  assert(false, 'one of two numbers has a check digit');
}

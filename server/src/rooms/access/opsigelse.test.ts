import { expect, it } from 'vitest';
import { lastDayAfterNotice } from './opsigelse.ts';

it.each([
  // The table of governance.md § 8.3, reading A.
  ['2026-01-01', '2020-05-01', '2026-02-28'],
  ['2026-01-31', '2020-05-01', '2026-02-28'],
  ['2026-02-28', '2020-05-01', '2026-03-31'],
  ['2026-01-30', '2025-12-15', '2026-03-31'],
  ['2026-01-01', '2026-01-01', '2026-04-30'],
  // A leap year, the end of a year, and access that was never established.
  ['2028-01-31', '2020-05-01', '2028-02-29'],
  ['2026-11-30', '2020-05-01', '2026-12-31'],
  ['2026-12-02', '2026-11-30', '2027-02-28'],
  ['2026-06-15', undefined, '2026-07-31'],
])('a notice of %s with access since %s ends on %s', (received, established, last) => {
  expect(lastDayAfterNotice(received, established)).toBe(last);
});

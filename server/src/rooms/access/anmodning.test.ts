import { expect, it } from 'vitest';
import { addWorkingDays } from './anmodning.ts';

it('working days pass over Saturdays and Sundays', () => {
  expect([addWorkingDays('2026-11-20', 1), addWorkingDays('2026-11-20', 10)]).toEqual(['2026-11-23', '2026-12-04']);
});

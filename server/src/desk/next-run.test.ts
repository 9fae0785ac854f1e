import { expect, it } from 'vitest';
import { nextRun } from './next-run.ts';

/** The next times one after the other, each asked for a few seconds after the one before has come. */
function timesFrom(begun: string, hver: Parameters<typeof nextRun>[1], count: number): string[] {
  const times: string[] = [];
  for (let now = begun; times.length < count; ) {
    const next = nextRun(begun, hver, now);
    times.push(next);
    now = new Date(Date.parse(next) + 5_000).toISOString();
  }
  return times;
}

it('keeps the day of the month that was wanted, whatever the months between have', () => {
  expect(timesFrom('2027-01-31T09:15:30.000Z', 'maaned', 4)).toEqual([
    '2027-02-28T09:15:00.000Z',
    // By Danish clocks it is the same time of day: summer time began on 28 March.
    '2027-03-31T08:15:00.000Z',
    '2027-04-30T08:15:00.000Z',
    '2027-05-31T08:15:00.000Z',
  ]);
  expect(timesFrom('2028-01-30T12:00:00.000Z', 'maaned', 2)).toEqual([
    '2028-02-29T12:00:00.000Z',
    '2028-03-30T11:00:00.000Z',
  ]);
  // At night the Danish day is another than that of UTC: this is 1 February.
  expect(timesFrom('2027-01-31T23:30:00.000Z', 'maaned', 1)).toEqual(['2027-02-28T23:30:00.000Z']);
});

it('comes every day and every week, and makes nothing up that was missed', () => {
  expect(timesFrom('2026-12-30T09:15:00.000Z', 'dag', 3)).toEqual([
    ...['2026-12-31T09:15:00.000Z', '2027-01-01T09:15:00.000Z', '2027-01-02T09:15:00.000Z'],
  ]);
  expect(timesFrom('2026-12-30T09:15:00.000Z', 'uge', 2)).toEqual([
    ...['2027-01-06T09:15:00.000Z', '2027-01-13T09:15:00.000Z'],
  ]);
  expect(nextRun('2026-01-07T09:15:00.000Z', 'uge', '2026-12-30T10:00:00.000Z')).toBe('2027-01-06T09:15:00.000Z');
  expect(nextRun('2026-01-31T09:15:00.000Z', 'maaned', '2026-12-31T10:00:00.000Z')).toBe('2027-01-31T09:15:00.000Z');
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWithTestdata, testdata } from '../../../../tests/testdata.ts';
import { ABSENT_TIME, type DeliveredTime, type TimeWindow } from './delivered-time.ts';
import { type Holds, holdsAt, holdsBetween, holdsOn } from './holds-at.ts';
import { lowerBound, type Period, upperBound } from './period.ts';
import { readDelivered } from './read-delivered.ts';
import { startOfDay, virkningstid } from './virkningstid.ts';

function time(text: string): DeliveredTime {
  const reading = readDelivered({ text, uncertain: false });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
}

const period = (fra: string, til: string): Period => ({ fra: time(fra), til: time(til) });

describe('bounds', () => {
  it('an absent start lies before everything, an absent end never comes', () => {
    expect([lowerBound(ABSENT_TIME, 'fra'), lowerBound(ABSENT_TIME, 'til')]).toEqual(['-infinity', 'infinity']);
    expect([upperBound(ABSENT_TIME, 'fra'), upperBound(ABSENT_TIME, 'til')]).toEqual(['-infinity', 'infinity']);
  });

  it('an uncertain time has two', () => {
    expect(lowerBound(time('2020-05-00'), 'fra')).toBe('2020-05-01T00:00');
    expect(upperBound(time('2020-05-00'), 'til')).toBe('2020-06-01T00:00');
  });
});

describe('holdsAt', () => {
  it.each<[string, string, string, Holds]>([
    // Half-open (rule 1).
    ['202005101430', '202006010000', '2020-05-10T14:29', 'no'],
    ['202005101430', '202006010000', '2020-05-10T14:30', 'yes'],
    ['202005101430', '202006010000', '2020-05-31T23:59', 'yes'],
    ['202005101430', '202006010000', '2020-06-01T00:00', 'no'],
    ['202005101430', '202005101500', '2020-05-10T14:59', 'yes'],
    ['202005101430', '202005101500', '2020-05-10T15:00', 'no'],
    // Open and unbounded.
    ['', '', '1858-01-01T00:00', 'yes'],
    ['', '2020-01-01', '2019-12-31T23:59', 'yes'],
    ['', '2020-01-01', '2020-01-01T00:00', 'no'],
    ['2020-01-01', '', '9999-12-31T23:59', 'yes'],
    // An uncertain start (rule 2).
    ['2020-05-00', '', '2020-04-30T23:59', 'no'],
    ['2020-05-00', '', '2020-05-01T00:00', 'possible'],
    ['2020-05-00', '', '2020-05-31T23:59', 'possible'],
    ['2020-05-00', '', '2020-06-01T00:00', 'yes'],
    // An uncertain end (rule 3).
    ['2019-01-01', '2020-00-00', '2019-12-31T23:59', 'yes'],
    ['2019-01-01', '2020-00-00', '2020-01-01T00:00', 'possible'],
    ['2019-01-01', '2020-00-00', '2020-12-31T23:59', 'possible'],
    ['2019-01-01', '2020-00-00', '2021-01-01T00:00', 'no'],
    // A known first day is certain although the end may lie anywhere in its month (rules 4 and 5).
    ['2020-05-10', '2020-05-00', '2020-05-09T23:59', 'no'],
    ['2020-05-10', '2020-05-00', '2020-05-10T12:00', 'yes'],
    ['2020-05-10', '2020-05-00', '2020-05-11T00:00', 'possible'],
    ['2020-05-10', '2020-05-00', '2020-06-01T00:00', 'no'],
    // Both uncertain.
    ['2020-05-00', '2020-00-00', '2020-04-30T00:00', 'no'],
    ['2020-05-00', '2020-00-00', '2020-05-15T00:00', 'possible'],
    ['2020-05-00', '2020-00-00', '2020-08-15T00:00', 'possible'],
    ['2020-05-00', '2020-00-00', '2021-01-01T00:00', 'no'],
    // Annulled or corrected: the end equals the start.
    ['202005101430', '202005101430', '2020-05-10T14:30', 'no'],
    ['196100001299', '196100001299', '1961-06-01T00:00', 'no'],
  ])('[%j, %j) at %s: %s', (fra, til, moment, expected) => {
    expect(holdsAt(period(fra, til), virkningstid(moment))).toBe(expected);
  });

  it('an empty period keeps both of its texts', () => {
    const annulled = period('199201011200', '199201011200');
    expect([annulled.fra.text, annulled.til.text]).toEqual(['199201011200', '199201011200']);
  });
});

describe('holdsOn', () => {
  it.each<[string, string, string, Holds]>([
    ['198202202000', '', '1982-02-19', 'no'],
    ['198202202000', '', '1982-02-20', 'yes'], // the clock is a convention
    ['199103201299', '', '1991-03-20', 'yes'], // the day is known, the minute is not
    ['199103202399', '', '1991-03-20', 'yes'],
    ['199103209999', '199104019999', '1991-03-20', 'yes'],
    ['199103209999', '199104019999', '1991-03-31', 'yes'],
    ['199103209999', '199104019999', '1991-04-01', 'no'],
    ['194109002000', '', '1941-09-30', 'possible'],
    ['194109002000', '', '1941-10-01', 'yes'],
    ['198202200900', '198202202000', '1982-02-20', 'no'], // gone again the same day
    ['198202200900', '198202200900', '1982-02-20', 'no'],
  ])('[%j, %j) on %s: %s', (fra, til, day, expected) => {
    expect(holdsOn(period(fra, til), day)).toBe(expected);
  });
});

interface Case {
  readonly features: readonly string[];
  readonly persons: readonly { readonly id: string; readonly stays: readonly Stay[] }[];
  readonly query: { readonly dwelling: string; readonly on?: string };
  readonly expect: { readonly occupancies: readonly { readonly residents: string[]; readonly possible: string[] }[] };
}

interface Stay {
  readonly at: string;
  readonly start: string | null;
}

describeWithTestdata('the occupancy cases asked on one day', () => {
  // What more than one period must tell (corrections, investigations, the abroad) is for the landlord service.
  const PLAIN = new Set(['uncertain-date', 'protection', 'no-dwelling-id']);
  const { cases }: { cases: readonly Case[] } = JSON.parse(
    readFileSync(testdata('cases/occupancy.json') ?? 'missing', 'utf8'),
  );
  const plain = cases.filter((one) => one.query.on && one.features.every((feature) => PLAIN.has(feature)));

  it('names every certain resident and no other, and misses no possible one', () => {
    expect(plain.length).toBe(176);
    let exact = 0;
    for (const one of plain) {
      const moment = startOfDay(one.query.on ?? '');
      const found = (holds: Holds) =>
        one.persons
          .filter(({ stays }) =>
            stays.some(
              (stay, index) =>
                stay.at === one.query.dwelling && holdsBetween(...windows(stays, index), moment) === holds,
            ),
          )
          .map(({ id }) => id)
          .sort();
      const expected = (list: 'residents' | 'possible') => one.expect.occupancies.flatMap((span) => span[list]).sort();
      expect(found('yes')).toEqual(expected('residents'));
      expect(found('possible')).toEqual(expect.arrayContaining(expected('possible')));
      if (found('possible').length === expected('possible').length) exact += 1;
    }
    // The other twelve need rule 4: a stay does not begin before the one before it has begun.
    expect(exact).toBe(164);
  });

  function windows(stays: readonly Stay[], index: number): [TimeWindow, TimeWindow] {
    const next = stays[index + 1];
    return [
      startWindow(stays[index]?.start ?? null),
      next ? startWindow(next.start) : { from: 'infinity', to: 'infinity' },
    ];
  }

  function startWindow(start: string | null): TimeWindow {
    if (start === null) return { from: '-infinity', to: 'infinity' };
    const window = time(`${start}-00-00`.slice(0, 10)).window;
    if (!window) throw new Error('a case without its start');
    return window;
  }
});

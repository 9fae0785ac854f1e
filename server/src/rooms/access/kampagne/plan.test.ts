import { describe, expect, it } from 'vitest';
import { writeDay, writeNight } from './danish-day.ts';
import { PLAN_STANDARD, readPlan } from './plan.ts';

const NOW = '2016-02-01T12:00:00.000Z';

describe('a plan', () => {
  it('has the night of source 000, with its standards', () => {
    expect(readPlan({ nat: '2016-06-16' }, NOW)).toEqual({
      plan: {
        nat: '2016-06-16',
        inaktiveres: '2016-06-15T22:00:00.000Z',
        aabner: '2016-06-16T06:00:00.000Z',
        frist: '2016-07-16T06:00:00.000Z',
        telefon: PLAN_STANDARD.telefon,
        underskriver: PLAN_STANDARD.underskriver,
        stilling: PLAN_STANDARD.stilling,
        indledning: PLAN_STANDARD.indledning,
      },
    });
    expect(readPlan({ nat: '2016-06-16', telefon: '00 00 00 00' }, NOW)).toMatchObject({
      plan: { telefon: '00 00 00 00' },
    });
  });

  it('names what is wrong', () => {
    const wrong = (asked: object) => readPlan({ nat: '2016-06-16', ...asked }, NOW);
    expect(wrong({ nat: '2016-02-30' })).toEqual({ wrong: 'nat' });
    expect(wrong({ nat: '2016-01-15' })).toEqual({ wrong: 'nat' });
    expect(wrong({ inaktiveres: '24:00' })).toEqual({ wrong: 'inaktiveres' });
    expect(wrong({ inaktiveres: '09:00' })).toEqual({ wrong: 'aabner' });
    expect(wrong({ frist: '0' })).toEqual({ wrong: 'frist' });
  });
});

describe('a day in a letter', () => {
  it('is written as in source 000, over months and years too', () => {
    expect(writeDay('2016-06-16')).toBe('16. juni 2016');
    expect(writeNight('2016-06-16')).toBe('natten mellem den 15. og 16. juni 2016');
    expect(writeNight('2016-06-01')).toBe('natten mellem den 31. maj og 1. juni 2016');
    expect(writeNight('2017-01-01')).toBe('natten mellem den 31. december 2016 og 1. januar 2017');
  });
});

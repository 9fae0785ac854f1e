import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTexts } from '../texts/index.ts';
import { describeTime } from './describe-time.ts';

const [danish, english] = await Promise.all([loadTexts('da'), loadTexts('en')]);
const da = (text: string) => describeTime(text, danish.time);
const en = (text: string) => describeTime(text, english.time);

describe('describeTime', () => {
  it.each([
    ['196109070000', '7. september 1961', '7 September 1961'],
    ['1961-09-07', '7. september 1961', '7 September 1961'],
    ['19610907', '7. september 1961', '7 September 1961'],
    ['196109000000', 'september 1961', 'September 1961'],
    ['1961-09-00', 'september 1961', 'September 1961'],
    ['196100000000', '1961', '1961'],
    ['196109079999', '7. september 1961', '7 September 1961'],
    ['198505041430', '4. maj 1985 kl. 14.30', '4 May 1985 at 14:30'],
    ['198505041499', '4. maj 1985 mellem kl. 14 og 15', "4 May 1985 between 14 and 15 o'clock"],
    ['2010-03-04T00:00', '4. marts 2010', '4 March 2010'],
  ])('writes %s no more precisely than it was delivered', (text, danish, english) => {
    expect([da(text), en(text)]).toEqual([danish, english]);
  });

  it.each(['', '            ', '000000000000', '0000-00-00', '00000000'])(
    'says nothing of an absent time: "%s"',
    (text) => {
      expect(da(text)).toBeUndefined();
    },
  );

  it('gives a text of another form back as it is', () => {
    for (const text of ['infinity', '196113070000', '19']) expect(da(text)).toBe(text);
  });

  it('names the year of every time, and the day of every time that has one', () => {
    const time = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 0, max: 31 }),
    });
    fc.assert(
      fc.property(time, ({ year, month, day }) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const words = da(`${year}-${two(month)}-${two(day)}`) ?? '';
        expect(words.endsWith(String(year))).toBe(true);
        expect(words.startsWith(`${day}. `)).toBe(day > 0);
      }),
    );
  });
});

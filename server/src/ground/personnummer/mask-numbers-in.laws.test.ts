import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPersonnummer } from './contains-personnummer.ts';
import { maskNumbersIn } from './mask-numbers-in.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The six digits of a day, of a replacement number as well as of a personnummer. */
const sixDigits = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    plus: fc.constantFrom(0, 60),
    month: fc.integer({ min: 1, max: 12 }),
    yy: fc.integer({ min: 0, max: 99 }),
  })
  .map(({ day, plus, month, yy }) => `${two(day + plus)}${two(month)}${two(yy)}`);
const serial = fc.stringMatching(/^[0-9]{4}$/);
const gap = fc.constantFrom('', '-', ' ', '%20', '%2D', '%2d', '+', '_', '.', '/', '\u00a0', '%C2%A0', '–', ' - ');

/** Text before a number: anything, ending in something that is neither part of the number nor half an escape. */
const before = fc
  .tuple(
    fc.oneof(fc.string(), fc.webUrl(), fc.uuid(), fc.stringMatching(/^[0-9%]{0,12}$/)),
    fc.constantFrom(' ', '"', '%', '%20', '%2f', '_', ' PNR', '\n', '=', '\\u', '\\x20', '\\u0022', ':', 'æ'),
  )
  .map(([text, end]) => `${text}${end}`);

/** Text after a number: anything that does not lengthen its run of digits. */
const after = fc
  .tuple(fc.constantFrom('', ' ', '"', '%20', '%22', '_', '.txt', '\n', '&', '-', 'x'), fc.string())
  .map(([start, text]) => (start === '' ? '' : `${start}${text}`));

describe('laws of masking', () => {
  it('no number survives, whatever stands around it', () => {
    fc.assert(
      fc.property(before, sixDigits, gap, serial, after, (left, date, between, last, right) => {
        // Where what stands before makes a number with the date's own digits, that reading goes first.
        fc.pre(!containsPersonnummer(`${left}${date}`));
        const text = `${left}${date}${between}${last}${right}`;
        const masked = maskNumbersIn(text);
        expect(masked).toContain(`${date}-****`);
        expect(containsPersonnummer(text)).toBe(true);
        // The same number must not stand in the text beside it for this to tell anything.
        if (!`${left}${date}-****${right}`.includes(last)) expect(masked).not.toContain(last);
      }),
      { numRuns: 3000 },
    );
  });

  it('masking again changes nothing, and a masked text holds no number', () => {
    const digitsAndGaps = fc.stringMatching(/^[0-9 %a-f+-]{0,60}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), digitsAndGaps), (text) => {
        const masked = maskNumbersIn(text);
        expect(maskNumbersIn(masked)).toBe(masked);
        expect(containsPersonnummer(masked)).toBe(false);
        expect(containsPersonnummer(text)).toBe(masked !== text);
      }),
      { numRuns: 5000 },
    );
  });

  it('a UUID and a run of eleven digits or more stay whole', () => {
    const neighbour = fc.constantFrom('', ' ', '"', '=', '/', 'id: ', '%20', '\\u0020', '2026-11-21 ');
    fc.assert(
      fc.property(
        neighbour,
        fc.oneof(fc.uuid(), fc.stringMatching(/^[0-9]{11,40}$/)),
        neighbour,
        (left, run, right) => {
          // A letter or digit right after lengthens the run; `%20` before may as well be a wildcard and a 20.
          fc.pre(!/^(%3|2026|id)/.test(right));
          fc.pre(!containsPersonnummer(`20${run}`));
          expect(maskNumbersIn(`${left}${run}${right}`)).toBe(`${left}${run}${right}`);
        },
      ),
    );
  });

  it('takes time in proportion to the length of the text', () => {
    const hostile = '070961-'.repeat(40_000) + '%3'.repeat(40_000) + '0'.repeat(200_000);
    const started = performance.now();
    maskNumbersIn(hostile);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copenhagenOffset, danishInstant, danishLocal } from './danish-local.ts';

const instant = fc.integer({ min: Date.UTC(1858, 0, 1), max: Date.UTC(2060, 0, 1) });
/** Instants near a change of the clocks. */
const nearChange = fc
  .tuple(
    fc.constantFrom('1940-04-01', '1945-05-24', '1947-05-11', '2026-03-29', '2026-10-25'),
    fc.integer({ min: -300, max: 300 }),
  )
  .map(([day, minutes]) => Date.parse(`${day}T01:00:00Z`) + minutes * 60_000);

const reference = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('laws of Danish time', () => {
  it('agrees with the runtime’s own calendar, cached or not', () => {
    fc.assert(
      fc.property(fc.oneof(instant, nearChange), (milliseconds) => {
        expect(danishLocal(milliseconds).replace('T', ' ')).toBe(reference.format(milliseconds));
      }),
      { numRuns: 3000 },
    );
  });

  it('comes back to the same instant, or to the first of a repeated hour', () => {
    fc.assert(
      fc.property(fc.oneof(instant, nearChange), (milliseconds) => {
        const back = danishInstant(danishLocal(milliseconds));
        expect(danishLocal(back)).toBe(danishLocal(milliseconds));
        const wholeMinute = milliseconds - (((milliseconds % 60_000) + 60_000) % 60_000);
        // Before 1894 a minute of Danish time began at odd seconds of UTC.
        if (copenhagenOffset(milliseconds) % 60 === 0) expect([wholeMinute, wholeMinute - 3_600_000]).toContain(back);
      }),
      { numRuns: 3000 },
    );
  });
});

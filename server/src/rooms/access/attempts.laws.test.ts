import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAttempts } from './attempts.ts';

const WITHIN = 1_000;

it('never takes more tries of a key within the time than are allowed, and takes one as soon as it says', () => {
  const gaps = fc.array(fc.record({ gap: fc.nat({ max: 600 }), key: fc.constantFrom('a', 'b') }), { maxLength: 200 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 6 }), (tries, triesMax) => {
      const attempts = createAttempts({ triesMax, withinMs: WITHIN, keysMax: 10 });
      const taken: Record<string, number[]> = { a: [], b: [] };
      let now = 1_000_000;
      for (const { gap, key } of tries) {
        now += gap;
        const again = attempts.retryAt(key, now);
        if (again === undefined) {
          attempts.note(key, now);
          taken[key]?.push(now);
          continue;
        }
        expect(again).toBeGreaterThan(now);
        expect(again).toBeLessThanOrEqual(now + WITHIN);
        expect(attempts.retryAt(key, again)).toBe(undefined);
      }
      for (const moments of Object.values(taken)) {
        for (const at of moments) {
          expect(moments.filter((one) => one > at - WITHIN && one <= at).length).toBeLessThanOrEqual(triesMax);
        }
      }
    }),
  );
});

it('remembers so many keys and no more, and forgets the one that was not tried for longest', () => {
  const attempts = createAttempts({ triesMax: 1, withinMs: WITHIN, keysMax: 2 });
  for (const key of ['one', 'two', 'one', 'three']) attempts.note(key, 10);
  expect(['one', 'two', 'three'].map((key) => attempts.retryAt(key, 11))).toEqual([1_010, undefined, 1_010]);
});

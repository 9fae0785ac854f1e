import { describe, expect, it } from 'vitest';
import { PRODUKTION, readCountry, text } from './country-as-read.ts';
import { examplesOf } from './examples-of.ts';

describe('examplesOf', () => {
  it('names examples of every situation at 10,000 persons, and they are what it says', async () => {
    const examples = examplesOf({ persons: 10_000, seed: 1, produktion: PRODUKTION, numbers: 'unissued' });
    const { persons, ofPerson } = await readCountry(10_000, 1);
    const statuses: Readonly<Record<string, readonly string[]>> = {
      ordinary: ['01'],
      dead: ['90'],
      emigrated: ['80'],
      disappeared: ['70'],
      noFixedAbode: ['03', '07'],
      administrative: ['20'],
      changedNumber: ['50', '60'],
    };
    for (const [situation, numbers] of Object.entries(examples)) {
      expect(numbers.length, situation).toBeGreaterThanOrEqual(3);
      for (const number of numbers) {
        expect(persons.has(number)).toBe(true);
        expect(statuses[situation] ?? [text(persons.get(number), 'STATUS')]).toContain(
          text(persons.get(number), 'STATUS'),
        );
        const protectedNow = ofPerson(number, '004').some((f) => text(f, 'BESKYTTYPE') === '0001');
        if (situation === 'protected') expect(protectedNow).toBe(true);
        if (situation === 'ordinary')
          expect(ofPerson(number, '004', '017', '019', '021', '022', '050', '052')).toEqual([]);
      }
    }
  });
});

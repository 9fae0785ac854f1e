import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeField } from './write-answer.ts';

it('a field is written as JSON that reads back as the field, whatever stands in it', () => {
  const anything = fc.string({ unit: 'binary' });
  const field = fc.oneof(
    fc.record({ state: fc.constant('value' as const), value: anything, text: anything }, { requiredKeys: ['state'] }),
    fc.record({ state: fc.constant('withheld' as const), reason: anything }),
  );
  fc.assert(
    fc.property(field, (told) => {
      expect(JSON.parse(writeField(told))).toEqual(told);
    }),
    { numRuns: 2000 },
  );
});

import { describe, expect, it } from 'vitest';
import { withoutPart } from './without-part.ts';

const without = (text: string, part: string) =>
  withoutPart(text, { start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('withoutPart', () => {
  it.each([
    ['Jens Hansen, 42 år, Aarhus', '42 år', 'Jens Hansen, Aarhus'],
    ['Jens Hansen 42 år', '42 år', 'Jens Hansen'],
    ['Jens Hansen, Aarhus', 'Jens Hansen', 'Aarhus'],
    ['Jens', 'Jens', ''],
  ])('takes a part out of "%s"', (text, part, left) => {
    expect(without(text, part)).toBe(left);
  });
});

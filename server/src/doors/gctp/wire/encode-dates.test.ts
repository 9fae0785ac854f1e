import { describe, expect, it } from 'vitest';
import { encodeDate, encodeDateTime } from './encode-dates.ts';

describe('encodeDate', () => {
  it.each([
    ['1961-09-07', '19610907'],
    ['19610907', '19610907'],
    ['1961-00-00', '19610000'],
    ['196109072000', '19610907'],
  ])('writes %s as %s', (delivered, encoded) => {
    expect(encodeDate(delivered)).toBe(encoded);
  });

  it.each(['', '1961', '        ', '1961-9-7', 'X9610907'])('takes %j for a defect', (delivered) => {
    expect(() => encodeDate(delivered)).toThrow('defect');
  });
});

describe('encodeDateTime', () => {
  it.each([
    ['196109072000', '196109072000'],
    ['1961-09-07 20.00', '196109072000'],
    ['1961-09-07T20:00:30', '196109072000'],
    ['19610907', '196109070000'],
    ['196100000000', '196100000000'],
  ])('writes %s as %s', (delivered, encoded) => {
    expect(encodeDateTime(delivered)).toBe(encoded);
  });

  it.each(['', '1961', '1961090720', 'now'])('takes %j for a defect', (delivered) => {
    expect(() => encodeDateTime(delivered)).toThrow('defect');
  });
});

import { describe, expect, it } from 'vitest';
import { parseRegistrering, parseVirkning } from './as-of.ts';
import { instantOf, isRegistreringstid, registreringstid } from './registreringstid.ts';

describe('parseVirkning', () => {
  it.each([
    ['2026-11-21', '2026-11-21T00:00'],
    ['2026-11-21T14:30', '2026-11-21T14:30'],
    ['2000-02-29', '2000-02-29T00:00'],
  ])('reads %s as %s', (text, value) => {
    expect(parseVirkning(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'malformed'],
    ['now', 'malformed'],
    ['2026-11', 'malformed'],
    ['21-11-2026', 'malformed'],
    ['2026-11-21T14:30Z', 'malformed'], // virkning is Danish civil time, never an instant
    ['2026-11-21T14:30:00', 'malformed'],
    ['2026-11-31', 'impossible'],
    ['2026-11-00', 'impossible'],
    ['0000-01-01', 'impossible'],
    ['2026-11-21T24:00', 'impossible'],
    ['2026-11-21T12:60', 'impossible'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseVirkning(text)).toEqual({ ok: false, reason });
  });
});

describe('parseRegistrering', () => {
  it.each([
    ['2026-11-21', '2026-11-20T23:00:00.000Z'], // Danish midnight
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['2026-11-21T14:30Z', '2026-11-21T14:30:00.000Z'],
    ['2026-11-21T14:30:15Z', '2026-11-21T14:30:15.000Z'],
    ['2026-11-21T14:30:15.1239Z', '2026-11-21T14:30:15.123Z'],
    ['2026-11-21T00:30:00+01:00', '2026-11-20T23:30:00.000Z'],
    ['2026-11-21T14:30:15.5-05:30', '2026-11-21T20:00:15.500Z'],
  ])('reads %s as %s', (text, value) => {
    expect(parseRegistrering(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'malformed'],
    ['2026-11-21T14:30', 'malformed'], // an instant says where its clock stands
    ['2026-11-21 14:30Z', 'malformed'],
    ['2026-11-21T14:30+0100', 'malformed'],
    ['2026-11-31', 'impossible'],
    ['2026-02-29T00:00Z', 'impossible'],
    ['2026-11-21T24:00Z', 'impossible'],
    ['2026-11-21T14:60Z', 'impossible'],
    ['2026-11-21T14:30:60Z', 'impossible'],
    ['2026-11-21T14:30+15:00', 'impossible'],
    ['2026-11-21T14:30+01:60', 'impossible'],
    ['0001-01-01T00:00+01:00', 'impossible'],
    ['9999-12-31T23:59-01:00', 'impossible'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseRegistrering(text)).toEqual({ ok: false, reason });
  });
});

describe('registreringstid', () => {
  it('is an instant in one form, which compares as a string', () => {
    const earlier = registreringstid(Date.UTC(2026, 10, 21, 9));
    const later = registreringstid(new Date('2026-11-21T10:00:00+01:00'));
    expect(earlier).toBe('2026-11-21T09:00:00.000Z');
    expect(later).toBe(earlier);
    expect(instantOf(earlier)).toBe(Date.UTC(2026, 10, 21, 9));
    expect(registreringstid(Date.UTC(2026, 10, 21, 9, 0, 0, 1)) > earlier).toBe(true);
    expect(() => registreringstid(Date.UTC(10_000, 0, 1))).toThrow();
  });

  it.each([
    ['2026-11-21T09:00:00.000Z', true],
    ['2026-11-21T09:00:00Z', false],
    ['2026-11-21T09:00:00.000+00:00', false],
    ['2026-02-30T09:00:00.000Z', false],
    ['2026-11-21T24:00:00.000Z', false],
    ['2026-11-21T25:00:00.000Z', false],
  ])('%s: %s', (text, expected) => {
    expect(isRegistreringstid(text)).toBe(expected);
  });
});

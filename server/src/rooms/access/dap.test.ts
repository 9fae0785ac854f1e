import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dapTilstandOf } from './dap-tilstand.ts';
import { isCurrentEmployee } from './employment.ts';
import { isLastWeekday, leavesBefore } from './last-weekday.ts';
import { oneTimePassword } from './one-time-password.ts';
import { brokenRuleOf } from './password-rules.ts';

const NOW = '2026-06-15T10:00:00.000Z';

describe('the state of a personkode', () => {
  it('is that of DAP', () => {
    const state = (tilstand: 'aktiv' | 'inaktiv' | 'laast', gyldigFra: string, gyldigTil: string) =>
      dapTilstandOf({ tilstand, gyldigFra, gyldigTil }, NOW);
    expect(state('aktiv', '2026-01-01T00:00:00.000Z', 'infinity')).toBe('ENABLED');
    expect(state('laast', '2026-01-01T00:00:00.000Z', 'infinity')).toBe('LOCKED');
    expect(state('inaktiv', '2026-01-01T00:00:00.000Z', 'infinity')).toBe('DISABLED');
    expect(state('aktiv', '2026-07-01T00:00:00.000Z', 'infinity')).toBe('DISABLED');
    expect(state('laast', '2026-01-01T00:00:00.000Z', NOW)).toBe('ACCOUNT_EXPIRED');
  });
});

describe('a current employee', () => {
  it('is a person in force between the first and the last day', () => {
    const who = { art: 'medarbejder' as const, gyldigFra: '2026-01-01T00:00:00.000Z', gyldigTil: 'infinity' };
    const is = (ansatFra: string | undefined, ansatTil: string | undefined, more: object = {}) =>
      isCurrentEmployee({ ...who, ansatFra, ansatTil, ...more }, NOW, '2026-06-15');
    expect([is(undefined, undefined), is('2026-06-15', '2026-06-15')]).toEqual([true, true]);
    expect([is('2026-06-16', undefined), is(undefined, '2026-06-14')]).toEqual([false, false]);
    expect([is(undefined, undefined, { art: 'system' }), is(undefined, undefined, { gyldigTil: NOW })]).toEqual([
      ...[false, false],
    ]);
  });
});

describe('the clean-up of DAP', () => {
  it('is on the last weekday of a month, of those seven months past', () => {
    expect(['2026-02-27', '2026-05-29', '2026-09-30', '2026-11-30'].map(isLastWeekday)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['2026-02-28', '2026-05-31', '2026-09-29', '2026-05-28'].map(isLastWeekday)).toEqual(Array(4).fill(false));
    expect(['2026-11-30', '2026-09-30', '2026-07-31', '2027-01-29'].map(leavesBefore)).toEqual([
      ...['2026-04-30', '2026-02-28', '2025-12-31', '2026-06-29'],
    ]);
  });

  it('has one such day in every month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const days = Array.from({ length: 31 }, (_, at) => new Date(Date.UTC(year, month - 1, at + 1)))
          .filter((date) => date.getUTCMonth() === month - 1)
          .map((date) => date.toISOString().slice(0, 10));
        expect(days.filter(isLastWeekday)).toHaveLength(1);
      }),
    );
  });
});

describe('a one-time password', () => {
  const token = fc.array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 26, maxLength: 26 });

  it('keeps the rules, whatever is drawn', () => {
    fc.assert(
      fc.property(token, (drawn) => {
        expect(brokenRuleOf(oneTimePassword(drawn.join('')))).toBe(undefined);
      }),
    );
  });

  it('is made of a token and nothing shorter', () => {
    expect(() => oneTimePassword('ABC')).toThrow('token');
  });
});

import { expect, it } from 'vitest';
import { stateOfCertificate } from './certificate-state.ts';

const DATES = { gyldigFra: '2026-01-01T00:00:00Z', gyldigTil: '2026-12-31T00:00:00Z' };

it.each([
  ['2025-12-31T23:59:59Z', 'endnu-ikke'],
  ['2026-01-01T00:00:00Z', 'gaelder'],
  ['2026-12-01T00:00:00Z', 'gaelder'],
  ['2026-12-01T00:00:01Z', 'snart'],
  ['2026-12-31T00:00:00Z', 'udloebet'],
] as const)('a certificate of a year stands on %s as %s', (at, state) => {
  expect(stateOfCertificate(DATES, Date.parse(at))).toBe(state);
});

it('one that was revoked is that, whatever its dates say', () => {
  expect(stateOfCertificate({ ...DATES, spaerret: '2026-02-01T00:00:00Z' }, Date.parse('2027-01-01'))).toBe('spaerret');
});

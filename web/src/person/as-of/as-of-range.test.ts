import { expect, it } from 'vitest';
import type { LifeFact } from '../model/index.ts';
import { rangeOfRegistrering } from './as-of-range.ts';

const fact = (registreringFra: string): LifeFact => ({
  id: 'life.0',
  kind: 'navn',
  place: 0,
  group: 'navn',
  fields: new Map(),
  standing: 'current',
  origin: { registreringFra, indlaest: registreringFra, kilde: 'navn' },
});

it('goes back to the Danish day of the first registration', () => {
  const life = [fact('2026-08-31T22:00:00.000Z'), fact('2025-08-31T22:00:00.000Z')];
  expect(rangeOfRegistrering(life, '2026-11-21')).toEqual({ min: '2025-09-01', max: '2026-11-21' });
});

it('goes back some years where no registration is known', () => {
  expect(rangeOfRegistrering(undefined, '2026-11-21')).toEqual({ min: '2021-11-22', max: '2026-11-21' });
});

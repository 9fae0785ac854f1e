// expect: TS2322 a text becomes a time only by being read
import type { Virkningstid } from '../../../server/src/ground/bitemporal/index.ts';

/** Danish notation, which would compare wrongly. */
export const virkning: Virkningstid = '2/1-2026';

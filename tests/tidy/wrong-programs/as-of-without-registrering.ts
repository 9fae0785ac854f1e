// expect: TS2741 both times are said out loud; neither has a default
import type { AsOf, Virkningstid } from '../../../server/src/ground/bitemporal/index.ts';

/** What had effect when, as known whenever. */
export const asOf = (virkning: Virkningstid): AsOf => ({ virkning });

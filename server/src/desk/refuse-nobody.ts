import { type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Warrant } from '../rooms/access/index.ts';
import { NOBODY_WITHIN, WITHIN_AREA } from '../services/index.ts';

/**
 * The refusal of a lookup that leaves nobody to tell of; `withheld`: somebody was found who may not be known. Where the grant
 * has an area, whoever is not found is not in it either: one answer for both, in the words of legal question 8.
 */
export function refuseNobody({ geografi }: Warrant, withheld: boolean): Refusal {
  const aside = withheld ? { aside: 'withheld: may not be known' } : {};
  if (geografi === undefined) return refuse('person-ikke-fundet', aside);
  const [{ number, source }, { da, en }] = [WITHIN_AREA, NOBODY_WITHIN];
  return refuse('retsspoergsmaal', { question: { number, source, da, en }, ...aside });
}

import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { Books, Kampagne } from '../../rooms/access/index.ts';

/** The campaign that is not over; refused when there is none. */
export async function findOpen({ kampagner }: Books): Promise<Kampagne | Refusal> {
  return (await kampagner.find()) ?? refuse('findes-ikke', { field: 'kampagne' });
}

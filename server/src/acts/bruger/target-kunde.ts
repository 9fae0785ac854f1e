import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { inForce, type Kunde } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';

/**
 * The customer an act is about: the actor's own, or the one that is named by somebody who reaches all. Refuses another one
 * than the own as one there is none of, and one that is not in force.
 */
export async function targetKunde(
  { books, actor, now }: Pick<ActWork, 'books' | 'actor' | 'now'>,
  named: string | undefined,
): Promise<Kunde | Refusal> {
  const kundenr = named ?? (actor.reach === 'alle' ? undefined : actor.reach);
  if (kundenr === undefined) return refuse('felt-mangler', { field: 'kundenr' });
  // Row-level security shows no other customer than the own.
  const kunde = await books.kunder.find(kundenr);
  if (kunde === undefined) return refuse('findes-ikke', { field: 'kundenr' });
  return inForce(kunde, now) ? kunde : refuse('forkert-tilstand', { field: 'kundenr' });
}

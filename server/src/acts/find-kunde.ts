import { type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Kunde } from '../rooms/access/index.ts';
import type { ActWork } from './act.ts';

/**
 * The customer an act is about: the one named, else the actor's own. Who serves every customer must name one
 * (`felt-mangler`); another institution's is as unknown as none (`findes-ikke`): row-level security shows no other.
 */
export async function findKunde(
  { books, actor }: Pick<ActWork, 'books' | 'actor'>,
  kundenr: string | undefined,
): Promise<Kunde | Refusal> {
  const named = kundenr ?? (actor.reach === 'alle' ? undefined : actor.reach);
  if (named === undefined) return refuse('felt-mangler', { field: 'kundenr' });
  return (await books.kunder.find(named)) ?? refuse('findes-ikke', { field: 'kundenr' });
}

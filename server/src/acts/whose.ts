import { type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Kunde } from '../rooms/access/index.ts';
import type { Actor, ActWork } from './act.ts';

/** Who did it, as the rows of access name it: the personkode, or the operator of the machine. */
export function nameOf({ personkode }: Actor): string {
  return personkode ?? 'operatør';
}

/**
 * The customer an act is about: the one that is named, or the actor's own. Somebody else's is as unknown as none; who serves
 * every customer has to name one.
 */
export async function findKundeOf({ books, actor }: ActWork, kundenr: string | undefined): Promise<Kunde | Refusal> {
  const meant = kundenr ?? (actor.reach === 'alle' ? undefined : actor.kunde?.kundenr);
  if (meant === undefined) return refuse('felt-mangler', { field: 'kundenr' });
  return (await books.kunder.find(meant)) ?? refuse('findes-ikke', { field: 'kundenr' });
}

import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { ListedBruger } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';

/**
 * The user an act is about, its row held until the act is done. Somebody else's user is as unknown as none: row-level security
 * shows no other. An operator's is for operators only, or whoever resets its password would be one (ours).
 */
export async function findBruger(
  { books, actor }: Pick<ActWork, 'books' | 'actor'>,
  personkode: string,
): Promise<ListedBruger | Refusal> {
  const bruger = await books.brugere.find(personkode);
  const isHidden = bruger?.art === 'operatoer' && !actor.hverv.has('operatoer') && actor.personkode !== undefined;
  return bruger === undefined || isHidden ? refuse('findes-ikke', { field: 'personkode' }) : bruger;
}

import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { ListedBruger } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { WHY } from '../why.ts';

/**
 * The user who is to be security officer: an employee who is not closed. A system is no officer (`ugyldigt-felt`), and
 * somebody else's employee is as unknown as nobody.
 */
export async function findCandidate(
  { books, now }: Pick<ActWork, 'books' | 'now'>,
  personkode: string,
): Promise<ListedBruger | Refusal> {
  const bruger = await books.brugere.find(personkode);
  if (bruger === undefined) return refuse('findes-ikke', { field: 'personkode' });
  if (bruger.art !== 'medarbejder') return refuse('ugyldigt-felt', { field: 'personkode', why: WHY.notEmployee });
  const over = bruger.gyldigTil !== 'infinity' && bruger.gyldigTil <= now;
  return bruger.tilstand === 'inaktiv' || over ? refuse('forkert-tilstand', { field: 'personkode' }) : bruger;
}

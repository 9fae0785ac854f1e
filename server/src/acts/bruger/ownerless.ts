import type { Books, ListedBruger } from '../../rooms/access/index.ts';
import { isOwner } from './new-bruger.ts';

/** A system whose owner is no current employee any more, with that owner where it had one (governance.md G08, M23). */
export interface Ownerless {
  readonly system: ListedBruger;
  readonly ejer: ListedBruger | undefined;
}

/** The systems in force whose owner is not employed with the customer at an instant, or that have none. */
export async function findOwnerless(books: Pick<Books, 'brugere'>, now: string): Promise<readonly Ownerless[]> {
  const systems = await books.brugere.systems();
  return systems.filter(
    ({ system, ejer }) =>
      (system.gyldigTil === 'infinity' || system.gyldigTil > now) && !isOwner(ejer, system.kundenr, now),
  );
}

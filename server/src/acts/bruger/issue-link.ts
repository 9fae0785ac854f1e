import { INITIAL_SECRET_DAYS, type ListedBruger } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { linkLetter } from './link-letter.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a link by which a user sets the own password, and the letter that carries it; a link made earlier opens nothing any
 * more. Returns until when it can be used, ISO instant, and which letter it is in. For every act that lets a user in.
 */
export async function issueLink(
  { books, token, newId, now }: Pick<ActWork, 'books' | 'token' | 'newId' | 'now'>,
  bruger: Pick<ListedBruger, 'kundenr' | 'personkode' | 'navn'>,
  email: string | undefined,
): Promise<{ readonly udloeber: string; readonly brev: string }> {
  const udloeber = new Date(Date.parse(now) + INITIAL_SECRET_DAYS * DAY_MS).toISOString();
  const { kundenr, personkode } = bruger;
  const hemmelighed = token();
  const brev = newId();
  await books.aktiveringer.replace({ kundenr, personkode, token: hemmelighed }, now, udloeber);
  const letter = linkLetter(bruger, udloeber);
  await books.udbakke.add({ brevId: brev, kundenr, personkode, til: email, hemmelighed, ...letter }, now);
  return { udloeber, brev };
}

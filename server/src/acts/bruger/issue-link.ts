import { hashToken, INITIAL_SECRET_DAYS, LINK_PATH, type ListedBruger } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { laterOf } from '../days.ts';
import type { FirstSecret } from './first-secret.ts';
import { linkLetter } from './link-letter.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whom a link is for, and where it goes. */
export type LinkBruger = Pick<ListedBruger, 'kundenr' | 'personkode' | 'navn' | 'email' | 'gyldigFra'>;

/** What an act that lets a user in tells of it. */
export interface LetIn {
  /** The one-time password, told this once. */
  readonly engangskendeord?: string;
  /** Until when the link can be used, ISO instant. */
  readonly udloeber?: string;
  /** The letter the link is in, and the address it goes to. */
  readonly brev?: string;
  readonly til?: string;
  /** The path of the link of a user without an address, told this once. */
  readonly link?: string;
}

/**
 * Makes links by which users set their own passwords, and the letters that carry them; links made earlier open nothing any
 * more. A user without an e-mail address gets no letter: its link is told, this once. By personkode.
 */
export async function issueLinks(
  { books, token, newId, now }: Pick<ActWork, 'books' | 'token' | 'newId' | 'now'>,
  brugere: readonly LinkBruger[],
): Promise<ReadonlyMap<string, LetIn>> {
  const made = brugere.map((bruger) => {
    return { bruger, udloeber: expiryOf(laterOf(bruger.gyldigFra, now)), hemmelighed: token(), brevId: newId() };
  });
  const links = made.map(({ bruger: { kundenr, personkode }, hemmelighed, udloeber }) => ({
    ...{ kundenr, personkode, udloeber, tokenHash: hashToken(hemmelighed) },
  }));
  await books.aktiveringer.replace(links, now);
  const letters = made.flatMap(({ bruger, udloeber, ...brev }) => {
    const { kundenr, personkode, email: til } = bruger;
    return til === undefined ? [] : [{ ...brev, kundenr, personkode, til, ...linkLetter(bruger, udloeber) }];
  });
  await books.udbakke.add(letters, now);
  return new Map(
    made.map(({ bruger: { personkode, email: til }, udloeber, hemmelighed, brevId: brev }) => [
      personkode,
      til === undefined ? { udloeber, link: linkOf(hemmelighed) } : { udloeber, brev, til },
    ]),
  );
}

/** Until when a link serves that can be used from a moment on; ISO instants. */
export const expiryOf = (from: string): string =>
  new Date(Date.parse(from) + INITIAL_SECRET_DAYS * DAY_MS).toISOString();

/** The path of the link of a token, to be put behind the address of the pages. */
export const linkOf = (token: string): string => `${LINK_PATH}#${token}`;

/** Lets one user in by what was made for it: tells the one-time password, or makes a link. */
export async function letIn(
  work: Pick<ActWork, 'books' | 'token' | 'newId' | 'now'>,
  bruger: LinkBruger,
  { engangskendeord }: Pick<FirstSecret, 'engangskendeord'>,
): Promise<LetIn> {
  if (engangskendeord !== undefined) return { engangskendeord };
  const told = await issueLinks(work, [bruger]);
  return told.get(bruger.personkode) ?? {};
}

import { type Refusal, refuse } from '../ground/refusals/index.ts';
import {
  type EidForsoeg,
  type EidIdentitet,
  niveauFor,
  reachesNiveau,
  type UserRecord,
} from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';
import { checkKilde } from './check-kilde.ts';
import { refusalOfState } from './identify.ts';
import type { DeskParts } from './parts.ts';

/** A sign-in that has come back from the broker, with what it was begun with. */
export interface EidReturn {
  readonly code: string;
  readonly state: string;
  /** What the browser kept of the beginning; undefined where it kept nothing. */
  readonly forsoeg: EidForsoeg | undefined;
  /** The address of ours it came back to. */
  readonly svar: string;
}

/** Whose identity came back, or why it is nobody's; what is known of either goes to the journal. */
export type FoundEidUser =
  | { readonly user: UserRecord; readonly identitet: EidIdentitet & { readonly erhvervId: string } }
  | { readonly refusal: Refusal; readonly known?: UserRecord; readonly identitet?: EidIdentitet };

/**
 * Who signed in at the broker. An identity that is nobody's is refused in one way, whether it is tied to no user, a private one,
 * or of another organisation than its user's: which of them is for the journal.
 */
export async function findEidUser(
  parts: DeskParts,
  approach: Pick<Approach, 'kilde' | 'doer'>,
  returned: EidReturn,
  now: string,
): Promise<FoundEidUser> {
  const { eid } = parts;
  if (eid === undefined) return { refusal: refuse('tjeneste-ukendt') };
  const { forsoeg, state, code, svar } = returned;
  const isOurs = forsoeg !== undefined && state !== '' && forsoeg.state === state;
  const identitet = isOurs && code !== '' ? await eid.finish({ ...forsoeg, code, svar }) : undefined;
  if (identitet === undefined) return { refusal: refuse('eid-afbrudt') };
  const { erhvervId, cvr, niveau } = identitet;
  const unknown = (aside: string) => ({ refusal: refuse('eid-ukendt', { aside }), identitet });
  if (erhvervId === undefined) return unknown('a private identity');
  const tied = await parts.access.findEid(erhvervId);
  const user = tied === undefined ? undefined : await parts.access.findUser(tied.personkode);
  if (user === undefined) return unknown(`the identity ${erhvervId.slice(0, 64)} is tied to nobody`);
  if (cvr !== user.kunde.cvr) return unknown(`the identity ${erhvervId.slice(0, 64)} is of another organisation`);
  if (tied?.godkendt === undefined) return { refusal: refuse('signatur-ikke-godkendt'), known: user, identitet };
  const elsewhere = await checkKilde(parts, approach, user, now);
  if (elsewhere !== undefined) return { refusal: elsewhere, known: user, identitet };
  const wanted = niveauFor(user, now);
  const refusal = reachesNiveau(niveau, wanted)
    ? refusalOfState(user, now)
    : refuse('eid-niveau', { aside: `${wanted} wanted` });
  return refusal === undefined ? { user, identitet: { ...identitet, erhvervId } } : { refusal, known: user, identitet };
}

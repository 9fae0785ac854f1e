import { act } from '../doors/cli/index.ts';
import { type IssuedOces, issueOces, keepPair, OCES_DAYS, openLocalAuthority } from '../neighbours/oces/index.ts';
import type { CertifikatForm } from '../rooms/access/index.ts';
import type { House } from './house.ts';
import { tlsFolder } from './places.ts';

/** A certificate to be issued. `now` is milliseconds. */
export interface CertifikatOrder {
  readonly dataDir: string;
  /** Where its two files go. */
  readonly folder: string;
  /** The name of the files; the personkode and the beginning of the thumbprint when none is given. */
  readonly name?: string;
  readonly personkode: string;
  /** Its form; an employee's for an employee, an organisation's for a system when nothing is said. */
  readonly form?: CertifikatForm | undefined;
  /** The one grant it is for; all of its user's when nothing is said. */
  readonly tilladelse?: string | undefined;
  /** How many days it is good for; three years when nothing is said. */
  readonly dage?: number | undefined;
  readonly now: number;
  /** Who issues it on this machine. */
  readonly osUser: string;
}

/** What an order came to. */
export type CertifikatIssued =
  | {
      readonly issued: IssuedOces;
      readonly places: { readonly cert: string; readonly key: string };
      readonly ca: string;
    }
  | { readonly refused: string };

const DAY_MS = 24 * 60 * 60 * 1000;
/** So that a client whose clock is a little behind can use it at once. */
const BACKDATED_MS = 5 * 60 * 1000;

/** Issues a certificate to a user and ties it to that user, which is an act with an entry. */
export async function issueCertifikat(house: House, order: CertifikatOrder): Promise<CertifikatIssued> {
  const { personkode, now, osUser, tilladelse } = order;
  const holder = await house.administration.findCertificateHolder(personkode);
  if (holder === undefined) return { refused: `there is no user ${personkode}` };
  const { cvr, organisation, navn, kundenr, art } = holder;
  const form = order.form ?? (art === 'system' ? 'voces' : 'moces');
  if ((form === 'moces') === (art === 'system')) {
    return {
      refused: `${personkode} is ${art === 'system' ? 'a system and gets voces or foces' : 'not a system and gets moces'}`,
    };
  }
  if (cvr === null) return { refused: `customer ${kundenr} has no CVR number, which the certificate has to name` };
  const authority = await openLocalAuthority(tlsFolder(order.dataDir), now);
  const til = now + (order.dage ?? OCES_DAYS) * DAY_MS;
  const issued = await issueOces(authority, { form, cvr, organisation, navn, fra: now - BACKDATED_MS, til });
  // Tied before it is handed out: a certificate in somebody's hands can always be revoked.
  const { cert: certifikat, aftryk } = issued;
  const input = { personkode, certifikat, aftryk, ...(tilladelse === undefined ? {} : { tilladelse }) };
  const tied = await act(house.desk, { act: 'certifikat.knyt', input, personkode: undefined, osUser });
  if ('refused' in tied) return { refused: `${tied.en}${tied.felt === undefined ? '' : ` (${tied.felt})`}` };
  const places = keepPair(order.folder, order.name ?? `${personkode}-${issued.aftryk.slice(0, 8)}`, issued);
  return { issued, places, ca: authority.caPath };
}

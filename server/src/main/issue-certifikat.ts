import { type IssuedVoces, issueVoces, keepPair, openLocalAuthority, VOCES_DAYS } from '../neighbours/oces/index.ts';
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
  /** How many days it is good for; three years when nothing is said. */
  readonly dage?: number | undefined;
  readonly now: number;
}

/** What an order came to. */
export type CertifikatIssued =
  | {
      readonly issued: IssuedVoces;
      readonly places: { readonly cert: string; readonly key: string };
      readonly ca: string;
    }
  | { readonly refused: string };

const DAY_MS = 24 * 60 * 60 * 1000;
/** So that a client whose clock is a little behind can use it at once. */
const BACKDATED_MS = 5 * 60 * 1000;

/** Issues a company certificate to a customer's system and ties it to its user. */
export async function issueCertifikat(house: House, order: CertifikatOrder): Promise<CertifikatIssued> {
  const { personkode, now } = order;
  const holder = await house.administration.findCertificateHolder(personkode);
  if (holder === undefined) return { refused: `there is no user ${personkode}` };
  if (holder.art !== 'system')
    return { refused: `${personkode} is not a system; certificates are issued to systems only` };
  const { cvr, organisation, navn, kundenr } = holder;
  if (cvr === null) return { refused: `customer ${kundenr} has no CVR number, which the certificate has to name` };
  const authority = await openLocalAuthority(tlsFolder(order.dataDir), now);
  const til = now + (order.dage ?? VOCES_DAYS) * DAY_MS;
  const issued = await issueVoces(authority, { cvr, organisation, navn, fra: now - BACKDATED_MS, til });
  // Tied before it is handed out: a certificate in somebody's hands can always be revoked.
  await house.administration.addCertifikat({ ...issued, kundenr, personkode });
  const places = keepPair(order.folder, order.name ?? `${personkode}-${issued.aftryk.slice(0, 8)}`, issued);
  return { issued, places, ca: authority.caPath };
}

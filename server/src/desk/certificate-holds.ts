import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { type Certifikat, inForce, type UserRecord } from '../rooms/access/index.ts';
import type { DeskParts } from './parts.ts';

/**
 * What speaks against a certificate that is tied to a user: the tie has ended, it is outside its time, the operator has not
 * approved it (Vilkår § 3), its authority has revoked it, or nobody can say whether it has. Undefined when nothing does.
 */
export async function reasonAgainstCertificate(
  { certificates }: Pick<DeskParts, 'certificates'>,
  certifikat: Certifikat,
  now: string,
): Promise<Refusal | undefined> {
  if (certifikat.spaerret !== undefined) return refuse('certifikat-spaerret');
  if (!inForce(certifikat, now)) return refuse('certifikat-udloebet');
  if (certifikat.godkendt === undefined) return refuse('signatur-ikke-godkendt');
  switch (await certificates.findStatus(certifikat.der, Date.parse(now))) {
    case 'god':
      return undefined;
    case 'spaerret':
      return refuse('certifikat-spaerret', { aside: 'revoked by its authority' });
    case 'ukendt':
      return refuse('certifikat-uvist');
  }
}

/** A user with the grants a certificate may be used for: the one it is tied to, or all where it is tied to none. */
export function narrowedBy({ tilladelseId }: Certifikat, user: UserRecord): UserRecord {
  if (tilladelseId === undefined) return user;
  return { ...user, tilladelser: user.tilladelser.filter((grant) => grant.tilladelseId === tilladelseId) };
}

import type { EidIdentitet } from '../../rooms/access/index.ts';
import { readNsis } from './nsis-levels.ts';

/** Whatever an ID token claims. */
type Claims = Readonly<Record<string, unknown>>;

/**
 * The identity an ID token claims, in the names of the brokers (identity.md §§ 2.1, 2.2 and 7). A private identity has no id of
 * an employee; no personal number is read, whatever there is.
 */
export function readClaims(claims: Claims): EidIdentitet {
  const isPrivate = claims['identity_type'] === 'private';
  return {
    erhvervId: isPrivate ? undefined : textOf(claims, 'nemlogin.persistent_professional_id', 'uuid'),
    cvr: textOf(claims, 'nemlogin.cvr', 'cvrNumberIdentifier', 'cvr'),
    niveau: readNsis(claims['loa'] ?? claims['acr']),
    transaktion: textOf(claims, 'transaction_id', 'mitid.transaction_id'),
  };
}

/** The first of several claims that is a text. */
function textOf(claims: Claims, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = claims[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

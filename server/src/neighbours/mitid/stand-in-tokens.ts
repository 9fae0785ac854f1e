import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { NsisNiveau } from '../../rooms/access/index.ts';
import { writeNsis } from './nsis-levels.ts';

/** An invented identity somebody can be to the stand-in. */
export interface StandInIdentity {
  readonly navn: string;
  /** What it is there to show, Danish. */
  readonly vises: string;
  /** That of an employee; without it the identity is a private one. */
  readonly erhverv?: { readonly id: string; readonly cvr: string; readonly organisation: string; readonly rid: string };
}

/** Whom a token is about and for. */
export interface TokenFor {
  readonly identity: StandInIdentity;
  readonly niveau: NsisNiveau;
  readonly clientId: string;
  readonly nonce: string | undefined;
  /** When the identity was chosen, milliseconds. */
  readonly at: number;
}

/** Signs tokens and publishes the key. */
export interface StandInTokens {
  readonly jwks: { readonly keys: readonly JWK[] };
  sign(issuer: string, asked: TokenFor): Promise<string>;
}

/** An ID token lives for five minutes, as at the broker (identity.md § 2.1). */
const LIFE_SECONDS = 5 * 60;
const KEY_ID = 'stand-in';

/** Makes the key of a stand-in, which lives as long as its process, and what signs with it: claims as Nets eID Broker has them. */
export async function makeStandInTokens(): Promise<StandInTokens> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048 });
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256' };
  return {
    jwks: { keys: [jwk] },
    sign(issuer, { identity, niveau, clientId, nonce, at }) {
      const seconds = Math.floor(at / 1000);
      const loa = writeNsis(niveau);
      return new SignJWT({
        ...claimsOf(identity),
        ...(nonce === undefined ? {} : { nonce }),
        ...{ loa, ial: loa, aal: loa, amr: ['code_app'], auth_time: seconds },
        ...{ neb_sid: randomUUID(), transaction_id: randomUUID() },
      })
        .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(clientId)
        .setSubject(identity.erhverv?.id ?? `privat-${identity.navn}`)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + LIFE_SECONDS)
        .sign(privateKey);
    },
  };
}

function claimsOf({ navn, erhverv }: StandInIdentity): Record<string, unknown> {
  if (erhverv === undefined) return { idp: 'mitid', identity_type: 'private', 'mitid.identity_name': navn };
  return {
    idp: 'mitid_erhverv',
    identity_type: 'professional',
    'nemlogin.name': navn,
    'nemlogin.cvr': erhverv.cvr,
    'nemlogin.org_name': erhverv.organisation,
    'nemlogin.nemid.rid': erhverv.rid,
    'nemlogin.persistent_professional_id': erhverv.id,
  };
}

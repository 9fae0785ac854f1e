import { hash } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { EidBroker, NsisNiveau } from '../../rooms/access/index.ts';
import { BROKER_TIMEOUT_MS, type Discovered, discover } from './discovery.ts';
import { writeNsis } from './nsis-levels.ts';
import { readClaims } from './read-claims.ts';

/** Where the broker is, and who we are to it. */
export interface EidSettings {
  /** Its issuer, to the letter as it stands in its tokens. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const SIGNED_WITH = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384'];
/** The clocks of broker and server may differ by so many seconds, and a token is that old at most when it is used. */
const SKEW_SECONDS = 30;
const TOKEN_AGE_SECONDS_MAX = 600;

const LOA_VALUES: Readonly<Record<NsisNiveau, string>> = { lav: 'low', betydelig: 'substantial', hoej: 'high' };

/**
 * A client of the broker: authorization code with PKCE, state and nonce, and an ID token verified by the broker's published
 * keys (OpenID Connect Core 1.0 § 3.1, RFC 7636). Asks for an employee's identity and for no personal number.
 */
export function createEidBroker({ issuer, clientId, clientSecret }: EidSettings): EidBroker {
  let known: { readonly found: Discovered; readonly keys: ReturnType<typeof createRemoteJWKSet> } | undefined;
  const findBroker = async () => {
    if (known === undefined) {
      const found = await discover(issuer);
      known = { found, keys: createRemoteJWKSet(new URL(found.jwksUri), { timeoutDuration: BROKER_TIMEOUT_MS }) };
    }
    return known;
  };

  async function fetchIdToken(asked: { code: string; verifier: string; svar: string }): Promise<string | undefined> {
    const { found } = await findBroker();
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code: asked.code,
      redirect_uri: asked.svar,
      code_verifier: asked.verifier,
      ...(found.secretInBody ? { client_id: clientId, client_secret: clientSecret } : {}),
    });
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
    const reply = await fetch(found.tokenEndpoint, {
      method: 'POST',
      body,
      headers: found.secretInBody ? {} : { Authorization: `Basic ${basic}` },
      signal: AbortSignal.timeout(BROKER_TIMEOUT_MS),
      redirect: 'error',
    });
    const told = new Map(Object.entries((await reply.json()) ?? {}));
    // The code is somebody else's, used before, or too old: that is said of it, not of us.
    if (told.get('error') === 'invalid_grant') return undefined;
    const idToken = told.get('id_token');
    if (!reply.ok || typeof idToken !== 'string')
      throw new Error(`the broker of identities gave no token: ${reply.status}`);
    return idToken;
  }

  return {
    async begin({ state, nonce, verifier, niveau, svar }) {
      const { found } = await findBroker();
      const url = new URL(found.authorizationEndpoint);
      const asked = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: svar,
        scope: 'openid nemlogin',
        state,
        nonce,
        code_challenge: hash('sha256', verifier, 'base64url'),
        code_challenge_method: 'S256',
        // Whoever sits there now proves it now: a session at the broker does not do.
        prompt: 'login',
        acr_values: writeNsis(niveau),
        idp_values: 'mitid_erhverv',
        idp_params: JSON.stringify({
          mitid: { loa_value: LOA_VALUES[niveau] },
          mitid_erhverv: { allow_private: false },
        }),
      };
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
      return url.href;
    },
    async finish({ nonce, ...asked }) {
      const idToken = await fetchIdToken(asked);
      if (idToken === undefined) return undefined;
      const { keys } = await findBroker();
      const { payload } = await jwtVerify(idToken, keys, {
        issuer,
        audience: clientId,
        algorithms: SIGNED_WITH,
        clockTolerance: SKEW_SECONDS,
        maxTokenAge: TOKEN_AGE_SECONDS_MAX,
        requiredClaims: ['sub', 'exp', 'nonce'],
      });
      const isOurs = payload['azp'] === undefined || payload['azp'] === clientId;
      return payload['nonce'] === nonce && isOurs ? readClaims(payload) : undefined;
    },
  };
}

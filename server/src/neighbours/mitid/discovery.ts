/** What a broker publishes of itself, as far as it is needed (OpenID Connect Discovery 1.0 § 3). */
export interface Discovered {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly jwksUri: string;
  /** Whether the client's secret goes in the body of a request rather than in a header of it. */
  readonly secretInBody: boolean;
}

/** How long a broker has for an answer. */
export const BROKER_TIMEOUT_MS = 5_000;

const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/;

/** Throws for an address where what is sent could be read by others: plain HTTP is for the loopback address only. */
export function checkSafe(url: string): string {
  if (!/^https:\/\//.test(url) && !LOOPBACK.test(url))
    throw new Error('the broker of identities must be reached by HTTPS');
  return url;
}

/** Asks a broker what it publishes. Throws when it does not answer, or calls itself otherwise than it was called. */
export async function discover(issuer: string): Promise<Discovered> {
  const base = checkSafe(issuer).replace(/\/$/, '');
  const reply = await fetch(`${base}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(BROKER_TIMEOUT_MS),
    redirect: 'error',
  });
  if (!reply.ok) throw new Error(`the broker of identities answered ${reply.status}`);
  const told = new Map(Object.entries((await reply.json()) ?? {}));
  if (told.get('issuer') !== issuer) throw new Error('the broker of identities goes by another name');
  const addressOf = (name: string) => {
    const value = told.get(name);
    if (typeof value !== 'string') throw new Error(`the broker of identities tells no ${name}`);
    return checkSafe(value);
  };
  const methods = told.get('token_endpoint_auth_methods_supported');
  return {
    issuer,
    authorizationEndpoint: addressOf('authorization_endpoint'),
    tokenEndpoint: addressOf('token_endpoint'),
    jwksUri: addressOf('jwks_uri'),
    // Where nothing is said, it is the header (Discovery § 3).
    secretInBody: Array.isArray(methods) && !methods.includes('client_secret_basic'),
  };
}

import { assert } from '../../../ground/faults/index.ts';

const tokenShape = /^[!#-+\-.-:<-[\]-~]{1,128}$/;
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * The token in a Cookie header. Callers write `Token`, `TOKEN` and anything between (cpr-services.md § 6), beside
 * cookies of load balancers. Of several tokens the first counts. Whether the token is known is the desk's to say: the
 * dummy that some callers send along with a sign-on is a token like any other here.
 */
export function findToken(cookieHeader: string | undefined): string | undefined {
  // Commas part cookies too: proxies join several headers with them, and no token holds one.
  for (const cookie of (cookieHeader ?? '').split(/[;,]/)) {
    const equals = cookie.indexOf('=');
    if (equals === -1 || cookie.slice(0, equals).trim().toLowerCase() !== 'token') continue;
    const value = cookie
      .slice(equals + 1)
      .trim()
      .replace(/^"([^"]*)"$/, '$1');
    if (tokenShape.test(value)) return value;
  }
  return undefined;
}

/**
 * The Set-Cookie header of a sign-on. Callers cut the token out by `[,;]?Token=(?<token>[^;]+);`, hence the exact
 * spelling and the semicolon after the value. Expires is RFC 1123 with dashes (cpr-services.md § 4).
 */
export function setTokenCookie(token: string, expires: Date, { secure = false } = {}): string {
  assert(tokenShape.test(token), 'a token must fit into a cookie');
  return `Token=${token}; Expires=${encodeExpires(expires)}; Path=/; HttpOnly${secure ? '; Secure' : ''}`;
}

function encodeExpires(expires: Date): string {
  const day = days[expires.getUTCDay()];
  const month = months[expires.getUTCMonth()];
  assert(day !== undefined && month !== undefined, 'a cookie expires at a valid time');
  const date = `${String(expires.getUTCDate()).padStart(2, '0')}-${month}-${expires.getUTCFullYear()}`;
  return `${day}, ${date} ${expires.toISOString().slice(11, 19)} GMT`;
}

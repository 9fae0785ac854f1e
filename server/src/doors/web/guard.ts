import type { FastifyReply, FastifyRequest } from 'fastify';

/** Everything comes from us, nothing runs inline, nobody frames us, and no address is told to other sites. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Sets the security headers; what the API answers is never kept by a cache. */
export function secureHeaders(request: FastifyRequest, reply: FastifyReply, _payload: unknown, done: HookDone): void {
  reply.headers(HEADERS);
  if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store');
  else if (request.url.startsWith('/assets/')) reply.header('Cache-Control', 'public, max-age=2592000, immutable');
  else reply.header('Cache-Control', 'no-cache');
  done();
}

/**
 * Refuses what a page of another site could make a browser send: a POST must carry a header that only a script of ours
 * can set, and an Origin, where there is one, must be our own.
 */
export function guard(request: FastifyRequest, reply: FastifyReply, done: HookDone): void {
  if (request.method === 'GET' || request.method === 'HEAD' || isOurs(request)) {
    done();
    return;
  }
  reply.code(403).send({
    refused: 'fremmed-side',
    da: 'Forespørgslen kom ikke fra OpenCPRs egne sider.',
    en: 'The request did not come from the pages of OpenCPR.',
    adviceDa: 'Brug siderne, eller send hovedet X-OpenCPR: web.',
    adviceEn: 'Use the pages, or send the header X-OpenCPR: web.',
  });
}

function isOurs(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  const own = origin === undefined || origin === `${request.protocol}://${request.host}`;
  return own && request.headers['x-opencpr'] === 'web';
}

/** Tells Fastify that a hook has done its work; hooks without promises cost the hot path least. */
type HookDone = () => void;

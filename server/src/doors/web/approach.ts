import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Approach, EidForsoeg } from '../../desk/index.ts';

const COOKIE = 'opencpr';

/** Out of reach of scripts, never sent from another site. */
const KEPT = { name: COOKIE, path: '/', httpOnly: true, sameSite: 'strict' } as const;

/** Who a request of the browser comes from. */
export function approachOf(request: FastifyRequest): Approach {
  const token = parseCookie(request.headers.cookie ?? '')[COOKIE];
  return {
    doer: 'web',
    kilde: request.ip,
    credentials: token === undefined ? { kind: 'none' } : { kind: 'token', token, kanal: 'web' },
  };
}

/** What a sign-in with an identity was begun with, kept by the browser while it is at the broker. */
const ATTEMPT = { name: 'opencpr-eid', path: '/api/eid', httpOnly: true, sameSite: 'strict' } as const;
/** How long somebody may take to sign in at the broker; ours. */
const ATTEMPT_SECONDS = 15 * 60;

/** Has the browser keep what a sign-in was begun with. */
export function setAttempt(request: FastifyRequest, reply: FastifyReply, forsoeg: EidForsoeg): void {
  const value = [forsoeg.state, forsoeg.nonce, forsoeg.verifier].join('.');
  const secure = request.protocol === 'https';
  reply.header('Set-Cookie', stringifySetCookie({ ...ATTEMPT, value, secure, maxAge: ATTEMPT_SECONDS }));
}

/** Takes back what a sign-in was begun with: it serves once. Undefined where the browser has kept nothing. */
export function takeAttempt(request: FastifyRequest, reply: FastifyReply): EidForsoeg | undefined {
  const [state, nonce, verifier] = (parseCookie(request.headers.cookie ?? '')[ATTEMPT.name] ?? '').split('.');
  reply.header('Set-Cookie', stringifySetCookie({ ...ATTEMPT, value: '', expires: new Date(0) }));
  return state && nonce && verifier ? { state, nonce, verifier } : undefined;
}

/** Gives the browser its session. */
export function setSession(request: FastifyRequest, reply: FastifyReply, token: string, expires: Date): void {
  const secure = request.protocol === 'https';
  reply.header('Set-Cookie', stringifySetCookie({ ...KEPT, value: token, secure, expires }));
}

/** Takes the session from the browser. */
export function clearSession(reply: FastifyReply): void {
  reply.header('Set-Cookie', stringifySetCookie({ ...KEPT, value: '', expires: new Date(0) }));
}

/** The texts of a JSON body; what is not an object, or not a text, is left out. */
export function textsOf(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** A text without blanks around it; undefined when nothing is left. */
export const blankAsNone = (text: string | undefined): string | undefined => text?.trim() || undefined;

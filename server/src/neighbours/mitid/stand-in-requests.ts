import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { NSIS_NIVEAUER, type NsisNiveau } from '../../rooms/access/index.ts';
import { readNsis } from './nsis-levels.ts';
import type { TokenFor } from './stand-in-tokens.ts';

/** A sign-in as a client asked for it, when it has been found in order. */
export interface Authorization {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string | undefined;
  readonly challenge: string;
  readonly wanted: NsisNiveau;
}

/** The codes given out and not used yet. */
export interface Codes {
  give(authorization: Authorization, token: TokenFor): string;
  /** What a code stands for, once: in time, for the same address, with the secret behind its challenge. */
  take(asked: URLSearchParams, now: number): TokenFor | undefined;
}

const CODE_MS = 60_000;
/** Where an answer may go: the page of this machine's own pages that takes it. */
const REDIRECT = /^https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/eid\/$/;

/** Reads what a client asks; undefined where something is missing or not taken, and nobody is to be sent anywhere. */
export function readAuthorization(query: string, clientId: string): Authorization | undefined {
  const asked = new URLSearchParams(query);
  const has = (name: string, value: string) => asked.get(name) === value;
  const [redirectUri, state, challenge] = ['redirect_uri', 'state', 'code_challenge'].map(
    (one) => asked.get(one) ?? '',
  );
  const inOrder =
    has('response_type', 'code') &&
    has('client_id', clientId) &&
    has('code_challenge_method', 'S256') &&
    (asked.get('scope') ?? '').split(' ').includes('openid');
  if (!inOrder || !redirectUri || !state || !challenge || !REDIRECT.test(redirectUri)) return undefined;
  const nonce = asked.get('nonce') ?? undefined;
  return { clientId, redirectUri, state, challenge, nonce, wanted: readNsis(asked.get('acr_values')) };
}

/** Reads a level of assurance; the one that was asked for where it is none. */
export function readNiveau(text: string | null, wanted: NsisNiveau): NsisNiveau {
  return NSIS_NIVEAUER.find((one) => one === text) ?? wanted;
}

/** Whether a request for a token brings the client's secret, in its header or in its body. */
export function isClient(header: string | undefined, asked: URLSearchParams, id: string, secret: string): boolean {
  const basic = /^Basic (\S+)$/.exec(header ?? '')?.[1];
  const [givenId = '', givenSecret = ''] =
    basic === undefined
      ? [asked.get('client_id') ?? '', asked.get('client_secret') ?? '']
      : Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent);
  const same = (a: string, b: string) => timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'));
  return same(givenId, id) && same(givenSecret, secret);
}

/** Keeps codes in memory. */
export function createCodes(): Codes {
  const given = new Map<string, { authorization: Authorization; token: TokenFor }>();
  return {
    give(authorization, token) {
      const code = randomBytes(24).toString('base64url');
      for (const [old, { token: at }] of given) if (at.at + CODE_MS < token.at) given.delete(old);
      given.set(code, { authorization, token });
      return code;
    },
    take(asked, now) {
      const code = asked.get('code') ?? '';
      const found = given.get(code);
      given.delete(code);
      if (found === undefined || now > found.token.at + CODE_MS) return undefined;
      const { redirectUri, challenge } = found.authorization;
      const proven = hash('sha256', asked.get('code_verifier') ?? '', 'base64url') === challenge;
      return proven && asked.get('redirect_uri') === redirectUri ? found.token : undefined;
    },
  };
}

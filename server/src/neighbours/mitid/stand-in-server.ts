import { hash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from '../listen-on-loopback.ts';
import { STAND_IN_STYLE, writeStandInPage } from './stand-in-page.ts';
import { createCodes, isClient, readAuthorization, readNiveau } from './stand-in-requests.ts';
import { makeStandInTokens, type StandInIdentity } from './stand-in-tokens.ts';

/** Who its one client is, and who can sign in. */
export interface StandInOptions {
  /** The port to try first. */
  readonly port: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly identities: readonly StandInIdentity[];
  /** Milliseconds. */
  readonly clock: () => number;
}

const FORM_BYTES_MAX = 20_000;
const HTML = 'text/html; charset=utf-8';
const POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', STAND_IN_STYLE, 'base64')}'; base-uri 'none'; frame-ancestors 'none'`;

/**
 * A stand-in for the broker of MitID Erhverv, on the loopback address: OpenID Connect with authorization code and PKCE, and a
 * page on which an invented identity is chosen in the place of MitID (identity.md § 2.1).
 */
export async function openMitidStandIn(options: StandInOptions): Promise<{ issuer: string; close(): Promise<void> }> {
  const { clientId, clientSecret, identities, clock } = options;
  const tokens = await makeStandInTokens();
  const codes = createCodes();
  let issuer = '';

  const authorize = (request: IncomingMessage, response: ServerResponse) => {
    const query = new URL(request.url ?? '', issuer).search.slice(1);
    const authorization = readAuthorization(query, clientId);
    if (authorization === undefined)
      return tell(response, 400, HTML, 'Forespørgslen er ikke i orden. / Not in order.\n');
    return tell(response, 200, HTML, writeStandInPage(query, identities, authorization.wanted));
  };

  const choose = (form: URLSearchParams, response: ServerResponse) => {
    const authorization = readAuthorization(form.get('forespoergsel') ?? '', clientId);
    const identity = identities[Number(form.get('identitet') ?? Number.NaN)];
    const gaveUp = form.has('fortryd');
    if (authorization === undefined || (identity === undefined && !gaveUp))
      return tell(response, 400, HTML, 'Vælg igen.\n');
    const { redirectUri, state, nonce, wanted } = authorization;
    const back = new URL(redirectUri);
    back.searchParams.set('state', state);
    if (identity === undefined) back.searchParams.set('error', 'access_denied');
    else {
      const niveau = readNiveau(form.get('niveau'), wanted);
      back.searchParams.set('code', codes.give(authorization, { identity, niveau, clientId, nonce, at: clock() }));
    }
    return response.writeHead(303, { Location: back.href, 'Cache-Control': 'no-store' }).end();
  };

  const giveToken = async (request: IncomingMessage, form: URLSearchParams, response: ServerResponse) => {
    const json = 'application/json';
    if (!isClient(request.headers.authorization, form, clientId, clientSecret)) {
      return tell(response, 401, json, JSON.stringify({ error: 'invalid_client' }));
    }
    const now = clock();
    const token = form.get('grant_type') === 'authorization_code' ? codes.take(form, now) : undefined;
    if (token === undefined) return tell(response, 400, json, JSON.stringify({ error: 'invalid_grant' }));
    const idToken = await tokens.sign(issuer, token);
    const given = { access_token: 'none-is-needed', token_type: 'Bearer', expires_in: 300, id_token: idToken };
    return tell(response, 200, json, JSON.stringify(given));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '', issuer);
    switch (`${request.method} ${pathname}`) {
      case 'GET /.well-known/openid-configuration':
        return tell(response, 200, 'application/json', JSON.stringify(configurationOf(issuer)));
      case 'GET /jwks':
        return tell(response, 200, 'application/json', JSON.stringify(tokens.jwks));
      case 'GET /authorize':
        return authorize(request, response);
      case 'POST /authorize':
        return choose(await readForm(request), response);
      case 'POST /token':
        return giveToken(request, await readForm(request), response);
      default:
        return tell(response, 404, HTML, 'Siden findes ikke. / There is no such page.\n');
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() =>
      tell(response, 400, HTML, 'Forespørgslen er ikke i orden. / Not in order.\n'),
    );
  });
  issuer = await listenOnLoopback(server, options.port);
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function configurationOf(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'nemlogin'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
  };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > FORM_BYTES_MAX) throw new Error('too long for a form');
  }
  return new URLSearchParams(text);
}

function tell(response: ServerResponse, status: number, type: string, body: string): void {
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Security-Policy': POLICY };
  response.writeHead(status, { ...headers, 'X-Content-Type-Options': 'nosniff' }).end(body);
}

import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps, type ServerOptions as HttpsOptions } from 'node:https';
import { createServer } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { openDatafordelerRestDoor } from '../doors/datafordeler-rest/index.ts';
import { openGctpDoor } from '../doors/gctp/index.ts';
import { openRestDoor } from '../doors/rest/index.ts';
import { type About, type Developers, openWebDoor, WEB_BODY_BYTES_MAX } from '../doors/web/index.ts';
import { systemClock } from '../ground/clock/index.ts';
import type { ServerCertificate } from '../neighbours/oces/index.ts';
import { loadGrammar, loadKommuner, loadRestContract } from './contracts.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import type { House } from './house.ts';
import { WEB_DIST } from './places.ts';

/** Plain HTTP is for this machine only, and so is HTTPS with its stand-in certificate: callers from elsewhere come by a proxy. */
const HOST = '127.0.0.1';
const PORTS_TRIED_MAX = 50;

/** Where a server is to listen: a named port, or the first free one from a default. */
export interface Listening {
  readonly port: number;
  readonly named: boolean;
}

/** What is off unless it is asked for. */
export interface Switches {
  /** Whether Datafordeleren's REST door takes user and password in the query, as the old platform did. */
  readonly restPasswords: boolean;
  /**
   * The addresses of proxies whose word counts on who asks and over what (X-Forwarded-For, -Proto, -Host). Of anybody else those
   * headers are nothing: who could send them could come from any address.
   */
  readonly proxies?: readonly string[];
  /** What developers are told of a demo system. */
  readonly developers?: Developers | undefined;
}

/** Opens all doors of the house on one port (0: any); returns the server, listening, and the port it got. */
export async function openServer(
  house: House,
  about: About,
  port: number,
  tls?: ServerCertificate,
  switches: Switches = { restPasswords: false },
): Promise<{ server: FastifyInstance; port: number }> {
  const server = fastify({
    bodyLimit: WEB_BODY_BYTES_MAX,
    trustProxy: switches.proxies === undefined ? false : [...switches.proxies],
    // The usual texts would give back the address asked for, and whatever number a caller had put into it.
    frameworkErrors: (_error, _request, reply) => {
      reply.raw.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
      reply.raw.end('Adressen kan ikke læses. / The address cannot be read.\n');
    },
    serverFactory: (handler) => limited(tls === undefined ? createHttp(handler) : createHttps(optionsOf(tls), handler)),
  });
  const { findText, listCodes } = house.codeTexts;
  openGctpDoor(server, house.desk, {
    clock: systemClock,
    env: about.demo ? 'Demo' : undefined,
    findText,
    bodyTimeoutMs: 10_000,
  });
  openDatafordelerRestDoor(server, house.desk, {
    clock: systemClock,
    grammar: loadGrammar(),
    findText,
    listCodes,
    passwords: switches.restPasswords,
  });
  openRestDoor(server, house.desk, { openapi: loadRestContract(), onFault: house.onFault });
  await openWebDoor(server, house.desk, {
    findText,
    kommuner: loadKommuner(house.codeTexts),
    dist: WEB_DIST,
    about,
    developers: switches.developers,
    onFault: house.onFault,
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/plain; charset=utf-8').send('Siden findes ikke. / There is no such page.\n'),
  );
  await server.listen({ host: HOST, port });
  const address = server.server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : port };
}

/**
 * A client certificate is asked for and not demanded: browsers and callers with a token have none. Whose it is and whether it
 * counts is for the desk to say, so that a wrong one gets its refusal and its entry and not just a broken handshake.
 */
function optionsOf({ key, cert, ca }: ServerCertificate): HttpsOptions {
  return { key, cert, ca, requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.2' };
}

/** Half a request ends with a refusal and never holds a connection for long. Milliseconds. */
function limited(server: Server): Server {
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 75_000;
  return server;
}

/** The named port, or the first free one from the default on. Throws a CommandEnd when a named port is taken. */
export async function choosePort({ port, named }: Listening): Promise<number> {
  for (let tried = 0; tried < PORTS_TRIED_MAX; tried += 1) {
    if (await isFree(port + tried)) return port + tried;
    if (named) break;
  }
  throw new CommandEnd(
    EXIT.portTaken,
    `port ${port} is taken${named ? '; name another' : ', and so are the ones after it'}`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: HOST, port }, () => probe.close(() => resolve(true)));
  });
}

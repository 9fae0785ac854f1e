import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { listenOnLoopback } from '../listen-on-loopback.ts';
import { type AnswerInto, BadQuestion, readAsked } from './stand-in-question.ts';

/** What a stand-in answers, and whom. */
export interface StandInOptions {
  /** The port to try first. */
  readonly port: number;
  /** Its own certificate and key, and the authority whose client certificates it takes; PEM. */
  readonly certificate: { readonly key: string; readonly cert: string; readonly ca: string };
  /** The thumbprints (SHA-256, small hex) of the clients it knows; undefined: it is open to all, without a certificate. */
  readonly clients?: ReadonlySet<string> | undefined;
  /** Answers by path; `{id}` stands for a last part that is an id. Capital letters do not count. */
  readonly answers: Readonly<Record<string, AnswerInto>>;
}

/** A stand-in that runs. */
export interface StandInServer {
  readonly url: string;
  close(): Promise<void>;
}

const NAME = 'OpenCPR stand-in (ikke Datafordeleren)';
const HEADERS = { 'Content-Type': 'application/json; charset=UTF-8', 'Cache-Control': 'private', Server: NAME };

/**
 * Opens a stand-in of one of Datafordeleren's hosts on the loopback address: HTTPS, GET, JSON. Where it has clients, a certificate
 * of its authority is demanded in the handshake, and one that is not registered is answered with 403.
 */
export async function openStandInServer({
  port,
  certificate,
  clients,
  answers,
}: StandInOptions): Promise<StandInServer> {
  const byPath = new Map(Object.entries(answers).map(([path, answer]) => [path.toLowerCase(), answer]));
  const known = new WeakMap<Socket, boolean>();
  const isKnown = (socket: Socket): boolean => {
    if (clients === undefined) return true;
    const found = known.get(socket) ?? clients.has(thumbprintOf(socket));
    known.set(socket, found);
    return found;
  };
  const server = createServer(
    {
      ...certificate,
      ...{ minVersion: 'TLSv1.2', requestCert: clients !== undefined, rejectUnauthorized: clients !== undefined },
    },
    (request, response) => {
      if (!isKnown(request.socket)) return tell(response, 403, { fejl: 'certifikatet er ikke registreret' });
      if (request.method !== 'GET') return tell(response, 405, { fejl: 'der spørges med GET' });
      const { status, body } = answerTo(request, byPath);
      return tell(response, status, body);
    },
  );
  const url = await listenOnLoopback(server, port, 'https');
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function thumbprintOf(socket: Socket): string {
  if (!(socket instanceof TLSSocket)) return '';
  return socket.getPeerX509Certificate()?.fingerprint256.replaceAll(':', '').toLowerCase() ?? '';
}

function answerTo(
  { url = '' }: IncomingMessage,
  byPath: ReadonlyMap<string, AnswerInto>,
): { readonly status: number; readonly body: unknown } {
  const nothing = { status: 404, body: { fejl: 'findes ikke' } };
  try {
    const { pathname, searchParams } = new URL(url, 'https://stand-in');
    const path = pathname.slice(1).toLowerCase();
    const [, parent = '', id = ''] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
    const whole = byPath.get(path);
    const answer = whole ?? byPath.get(`${parent}/{id}`);
    const body = answer?.(readAsked(searchParams, whole === undefined ? id : undefined));
    return body === undefined ? nothing : { status: 200, body };
  } catch (error) {
    if (error instanceof BadQuestion) return { status: 400, body: { fejl: error.message } };
    return { status: 500, body: { fejl: 'stand-in’en kan ikke svare' } };
  }
}

function tell(response: ServerResponse, status: number, body: unknown): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { ...HEADERS, 'Content-Length': text.length }).end(text);
}

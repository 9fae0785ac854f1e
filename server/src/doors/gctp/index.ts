/** The door for CPR Services: GCTP, XML over HTTP, always status 200 (cpr-services.md §§ 2-6). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { certificateOf, type Desk } from '../../desk/index.ts';
import type { Clock } from '../../ground/clock/index.ts';
import { type Arrival, answerRequest } from './answer-request.ts';
import { findToken } from './wire/cookie.ts';
import { answerContentType, encodeMessage } from './wire/encode-message.ts';
import { readBody } from './wire/read-body.ts';

/** The one path of the protocol. */
export const GCTP_PATH = '/cpr-online-gctp/gctp';

/** What the door needs beside the desk. */
export interface GctpDoorOptions {
  readonly clock: Clock;
  /** `Gctp@env` in answers, e.g. `Demo`. */
  readonly env: string | undefined;
  readonly findText: (list: string, code: string) => string | undefined;
  /** How long a request's body may take, milliseconds. */
  readonly bodyTimeoutMs: number;
}

/** The largest request, and how much of a larger one is taken off the wire so that its sender can read the refusal. Bytes. */
const BODY_BYTES_MAX = 1_048_576;
const DRAIN_BYTES_MAX = 4 * BODY_BYTES_MAX;

/** Opens the door on a server. */
export function openGctpDoor(server: FastifyInstance, desk: Desk, options: GctpDoorOptions): void {
  server.register((door, _options, opened) => {
    // Whatever the content type says, and also when it is missing, the body is ours to read (cpr-services.md § 6).
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    door.addHook('onRequest', (request, _reply, done) => {
      request.raw.headers['content-type'] = 'text/xml';
      done();
    });
    door.post(GCTP_PATH, async (request, reply) => {
      // Before the body: a caller who hangs up in the middle of it has no address any more, but has an entry.
      const arrival = arrivalOf(request);
      const expected = Number(request.headers['content-length']);
      const body = await readBody(request.raw, {
        maxBytes: BODY_BYTES_MAX,
        drainBytes: DRAIN_BYTES_MAX,
        timeoutMs: options.bodyTimeoutMs,
        expectedBytes: Number.isFinite(expected) ? expected : undefined,
      });
      const { answer, headers } = await answerRequest(desk, options, body, arrival);
      return send(reply.headers(headers), encodeMessage(answer), 'refused' in body);
    });
    opened();
  });
}

function arrivalOf(request: FastifyRequest): Arrival {
  const token = findToken(request.headers.cookie);
  return {
    doer: 'gctp',
    kilde: request.ip,
    // Ours: a system with a client certificate needs no sign-on. A token, where there is one, goes before it.
    credentials: token === undefined ? certificateOf(request.raw.socket) : { kind: 'token', token, kanal: 'gctp' },
    secure: request.protocol === 'https',
    formaal: headerOf(request, 'x-opencpr-formaal'),
    sag: headerOf(request, 'x-opencpr-sag'),
    slutbruger: headerOf(request, 'x-opencpr-slutbruger'),
  };
}

/** A header of ours, at most 200 characters; Node reads header bytes as Latin-1, which is what this protocol speaks. */
function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  const text = (Array.isArray(value) ? value[0] : value)?.trim();
  return text === undefined || text === '' ? undefined : text.slice(0, 200);
}

function send(reply: FastifyReply, bytes: Buffer, close: boolean): FastifyReply {
  // A body that did not come whole leaves the connection out of step: it ends with this answer.
  if (close) reply.header('Connection', 'close');
  return reply.code(200).header('Content-Type', answerContentType).header('Cache-Control', 'no-store').send(bytes);
}

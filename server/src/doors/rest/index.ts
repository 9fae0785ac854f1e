/** Our own REST door for landlords' systems: JSON over HTTP, described by an OpenAPI document (docs/reference/boligopslag.md). */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Approach, certificateOf, type Desk, tellDwelling, toldAtSignOn } from '../../desk/index.ts';
import { refuse } from '../../ground/refusals/index.ts';
import { sendRefusal } from './refusals.ts';
import { writePage } from './write-page.ts';

/** Where the service stands. */
export const REST_PATH = '/rest/boligopslag/v1';

/** The door's name in entries. */
const DOER = 'rest';

/** What the door needs beside the desk. */
export interface RestDoorOptions {
  /** The OpenAPI document that describes it. */
  readonly openapi: object;
  readonly onFault: (fault: unknown) => void;
}

/** Opens the door on a server. What is asked travels in the body, since an owner may be named by personnummer. */
export function openRestDoor(server: FastifyInstance, desk: Desk, { openapi, onFault }: RestDoorOptions): void {
  server.register((door, _options, opened) => {
    door.setErrorHandler((error: FastifyError, _request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) onFault(error);
      sendRefusal(reply, refuse(status >= 500 ? 'midlertidigt-utilgaengelig' : 'ulaeselig-forespoergsel'), undefined);
    });
    // What is no JSON, or says that it is something else, is asked of the desk like everything, which refuses it with an entry.
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, jsonOf(String(body))));
    door.addHook('onSend', (_request, reply, _payload, done) => {
      reply.headers({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
      done();
    });
    door.get(`${REST_PATH}/openapi.json`, async () => openapi);
    door.get(REST_PATH, async (_request, reply) => reply.type('text/html; charset=utf-8').send(writePage(openapi)));
    door.post(`${REST_PATH}/log-paa`, (request, reply) => signOn(desk, request, reply));
    door.post(`${REST_PATH}/loebende`, (request, reply) => standing(desk, request, reply));
    door.post(`${REST_PATH}/opslag`, (request, reply) => lookUp(desk, request, reply));
    opened();
  });
}

async function signOn(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { personkode = '', kendeord = '' } = textsOf(request.body);
  const approach = { doer: DOER, kilde: request.ip };
  const outcome = await desk.signOn({ approach, kanal: 'rest', personkode, password: kendeord });
  if (outcome.kind === 'refused') {
    return sendRefusal(reply, toldAtSignOn(outcome.refusal), outcome.receipt?.entryId);
  }
  const { token, udloeber, receipt } = outcome;
  return reply.send({ token, udloeber: udloeber.toISOString(), journal: receipt.entryId });
}

async function lookUp(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { formaal, sag, slutbruger, ...keys } = textsOf(request.body);
  const outcome = await desk.ask({
    ...approachOf(request, slutbruger),
    service: 'BOLIGOPSLAG',
    keys,
    formaal: formaal?.trim() || undefined,
    sag: sag?.trim().slice(0, 200) || undefined,
    asOf: desk.present(),
    unreadable: isTexts(request.body) ? undefined : refuse('ulaeselig-forespoergsel'),
  });
  if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
  return reply.header('X-OpenCPR-Journal', outcome.receipt.entryId).send(tellDwelling(outcome));
}

async function standing(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const outcome = await desk.listStanding(approachOf(request, textsOf(request.body)['slutbruger']));
  if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
  const { loebende, receipt } = outcome;
  return reply.header('X-OpenCPR-Journal', receipt.entryId).send({ journal: receipt.entryId, loebende });
}

/** Who asks: by the token of a sign-on, or by the client certificate in the connection. */
function approachOf(request: FastifyRequest, slutbruger: string | undefined): Approach {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return {
    doer: DOER,
    kilde: request.ip,
    slutbruger: slutbruger?.trim().slice(0, 200) || undefined,
    credentials: token === undefined ? certificateOf(request.raw.socket) : { kind: 'token', token, kanal: 'rest' },
  };
}

/** What a text holds as JSON; undefined where it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isTexts = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  !Array.isArray(body) &&
  Object.values(body).every((value) => typeof value === 'string');

/** The texts of a JSON body; what is no text is none. */
function textsOf(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The door for Datafordeleren's REST services of CPR: a query in the address, JSON back (datafordeler.md §§ 2-5). */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { certificateOf, type Desk } from '../../desk/index.ts';
import type { Clock } from '../../ground/clock/index.ts';
import { type Arrival, answerRequest } from './answer-request.ts';
import { createCredentialReader } from './credentials.ts';
import type { Grammar } from './question/grammar.ts';
import type { ListCodes } from './question/read-values.ts';

/** Where the services stand. */
export const DATAFORDELER_REST_PATH = '/CPR';

/** The door's name in entries. */
export const DATAFORDELER_REST = 'datafordeler-rest';

/** What the door needs beside the desk. */
export interface DatafordelerRestOptions {
  readonly clock: Clock;
  readonly grammar: Grammar;
  readonly findText: (list: string, code: string) => string | undefined;
  readonly listCodes: ListCodes;
  /** Whether user and password in the query count, as on the old platform; they end up in many logs on their way. */
  readonly passwords: boolean;
}

/**
 * Opens the door on a server. The address holds the number by the nature of this protocol: nothing here logs it, gives
 * it back or lets it be cached.
 */
export function openDatafordelerRestDoor(server: FastifyInstance, desk: Desk, options: DatafordelerRestOptions): void {
  const reader = createCredentialReader(desk, options);
  server.register((door, _options, opened) => {
    door.get('/:register(^[Cc][Pp][Rr]$)/*', async (request, reply) => {
      const { status, body, entryId } = await answerRequest(desk, reader, options, arrivalOf(request));
      if (entryId !== undefined) reply.header('X-OpenCPR-Journal', entryId);
      return reply
        .code(status)
        .header('Content-Type', 'application/json; charset=UTF-8')
        .header('Cache-Control', 'no-store')
        .send(body);
    });
    opened();
  });
}

function arrivalOf(request: FastifyRequest): Arrival {
  const address = request.raw.url ?? '';
  const at = address.indexOf('?');
  return {
    path: at < 0 ? address : address.slice(0, at),
    query: at < 0 ? '' : address.slice(at + 1),
    connection: certificateOf(request.socket),
    approach: {
      doer: DATAFORDELER_REST,
      kilde: request.ip,
      slutbruger: headerOf(request, 'x-opencpr-slutbruger'),
    },
    formaal: headerOf(request, 'x-opencpr-formaal'),
    sag: headerOf(request, 'x-opencpr-sag'),
  };
}

/** A header of ours, at most 200 characters. */
function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  const text = (Array.isArray(value) ? value[0] : value)?.trim();
  return text === undefined || text === '' ? undefined : text.slice(0, 200);
}

export { decodeGrammar, type Grammar } from './question/grammar.ts';
export { createReadAgain } from './question/read-again.ts';

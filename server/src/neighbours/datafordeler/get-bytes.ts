import type { ClientRequest, IncomingMessage } from 'node:http';
import { type Agent, request } from 'node:https';

/** What came back: the status, and the body. */
interface Got {
  readonly status: number;
  readonly body: Buffer;
}

/** More than any register answers a question with; who sends more is not it. */
const BYTES_MAX = 20_000_000;

/** Gets bytes by HTTPS. Throws when the connection fails, the signal aborts, or they are too many. */
export async function getBytes(address: string, agent: Agent, signal: AbortSignal): Promise<Got> {
  try {
    return await getOnce(address, agent, signal);
  } catch (error) {
    // A connection that was kept may be closed at the other end in the very moment it is used again.
    if (error instanceof ClosedMeanwhile) return getOnce(address, agent, signal);
    throw error;
  }
}

class ClosedMeanwhile extends Error {
  override name = 'ClosedMeanwhile';
}

function getOnce(address: string, agent: Agent, signal: AbortSignal): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = request(address, { agent, signal, headers: { Accept: 'application/json' } }, (reply) =>
      read(reply).then(resolve, reject),
    );
    asked.on('error', (error) => {
      const closed = asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
      reject(closed ? new ClosedMeanwhile('the connection was closed', { cause: error }) : error);
    });
    asked.end();
  });
}

async function read(reply: IncomingMessage): Promise<Got> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of reply) {
    if (!Buffer.isBuffer(chunk)) throw new Error('defect: a body of something else than bytes');
    bytes += chunk.length;
    if (bytes > BYTES_MAX) throw new Error(`an answer of more than ${BYTES_MAX} bytes`);
    chunks.push(chunk);
  }
  return { status: reply.statusCode ?? 0, body: Buffer.concat(chunks) };
}

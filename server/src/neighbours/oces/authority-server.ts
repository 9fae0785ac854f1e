import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from '../listen-on-loopback.ts';
import { answerOcsp } from './answer-ocsp.ts';
import { keepAddress } from './authority-address.ts';
import { freshCrl } from './crl.ts';
import { type LocalAuthority, openLocalAuthority } from './local-authority.ts';

/** An OCSP request is some hundred bytes; what is much longer is none. */
const REQUEST_BYTES_MAX = 10_000;

/**
 * Has the authority of a folder answer about its certificates, in plain HTTP on the loopback address: what it says is signed.
 * `GET /ca.crl` the list of revoked ones, `POST /ocsp` and `GET /ocsp/…` one at a time (RFC 6960 appendix A), `GET /ca.pem`
 * itself. Where `port` is taken another serves, and new certificates say so.
 */
export async function openAuthorityServer(
  folder: string,
  port: number,
  clock: () => number,
): Promise<{ address: string; close(): Promise<void> }> {
  const authority = await openLocalAuthority(folder, clock());
  const server = createServer((request, response) => {
    answer(authority, request, clock()).then(
      ({ type, body }) => response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body),
      () => tellNothing(response),
    );
  });
  const address = await listenOnLoopback(server, port);
  keepAddress(folder, address);
  await freshCrl(authority, clock());
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a request is answered with. Throws when it is for nothing there is. */
async function answer(
  authority: LocalAuthority,
  request: IncomingMessage,
  now: number,
): Promise<{ type: string; body: string | Buffer }> {
  const path = request.url ?? '';
  const ocsp = async (asked: Buffer) => ({
    type: 'application/ocsp-response',
    body: await answerOcsp(authority, asked, now),
  });
  if (request.method === 'POST' && path === '/ocsp') return ocsp(await readBody(request));
  if (request.method !== 'GET') throw new Error('neither asked for nor told');
  if (path === '/ca.crl') return { type: 'application/pkix-crl', body: await freshCrl(authority, now) };
  if (path === '/ca.pem') return { type: 'application/x-pem-file', body: authority.ca };
  if (path.startsWith('/ocsp/')) {
    return ocsp(Buffer.from(decodeURIComponent(path.slice('/ocsp/'.length)), 'base64'));
  }
  throw new Error('there is no such thing');
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > REQUEST_BYTES_MAX) throw new Error('too long for a request');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tellNothing(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(404);
  response.end();
}

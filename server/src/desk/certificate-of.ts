import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Credentials } from './ask.ts';

const NONE: Credentials = { kind: 'none' };

/** What each connection has brought: it is settled by the handshake and the same for every request that follows. */
const ofConnection = new WeakMap<Socket, Credentials>();

/**
 * The credentials that lie in the connection of a request: the client certificate, where there is one, whoever issued it;
 * the desk decides what it is worth, at each request anew. For every door that takes certificates.
 */
export function certificateOf(socket: Socket): Credentials {
  if (!(socket instanceof TLSSocket)) return NONE;
  const known = ofConnection.get(socket);
  if (known !== undefined) return known;
  const certificate = socket.getPeerX509Certificate();
  const credentials: Credentials = certificate === undefined ? NONE : { kind: 'certificate', der: certificate.raw };
  ofConnection.set(socket, credentials);
  return credentials;
}

import { Agent, request } from 'node:https';
import type { SecureVersion } from 'node:tls';
import { findAll, readTree } from '../../server/src/doors/gctp/wire/read-tree.ts';

/** What a caller brings to the handshake. */
export interface TlsCaller {
  readonly ca: string;
  readonly cert?: string;
  readonly key?: string;
  readonly maxVersion?: SecureVersion;
}

/** What came back of one call over TLS. */
export interface TlsReply {
  readonly receipt: string;
  readonly entryId: string;
  /** The connection's own port: the same for two calls on one connection. */
  readonly port: number | undefined;
}

/** A caller of the GCTP door over TLS on one connection that is kept open. */
export function tlsClient(port: number, { ca, cert, key, maxVersion }: TlsCaller) {
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 1,
    ca,
    ...(cert === undefined ? {} : { cert, key }),
    // The old protocols are switched off in OpenSSL's usual level: a client that has them must say so.
    ...(maxVersion === undefined ? {} : { maxVersion, minVersion: 'TLSv1' as const, ciphers: 'DEFAULT@SECLEVEL=0' }),
  });
  const call = (service: string, PNR: string): Promise<TlsReply> =>
    new Promise((resolve, reject) => {
      const body = `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><System r="CprSoeg"><Service r="${service}"><CprServiceHeader r="${service}"><Key><Field r="PNR" v="${PNR}"/></Key></CprServiceHeader></Service></System></Gctp></root>`;
      const asked = request(
        { agent, host: '127.0.0.1', port, path: '/cpr-online-gctp/gctp', method: 'POST' },
        (reply) => {
          const from = reply.socket.localPort;
          const chunks: Buffer[] = [];
          reply.on('data', (chunk: Buffer) => chunks.push(chunk));
          reply.on('end', () => {
            const root = readTree(Buffer.concat(chunks).toString('latin1'));
            const receipt = findAll(root, 'Kvit')[0]?.attributes['v'] ?? '';
            resolve({ receipt, entryId: String(reply.headers['x-opencpr-journal']), port: from });
          });
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  return { call, close: () => agent.destroy() };
}

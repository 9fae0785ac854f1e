import { request } from 'node:http';
import { noteAnswer } from '../census/watch-fetch.ts';
import { breachOf } from '../web/hold-to-contract.ts';

/** What came back of one call. */
export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The answer, where it is JSON. */
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * Posts from one of this machine's own addresses, as somebody who is not signed in unless a cookie says so. What the browser's
 * door answers is held to its contract.
 */
export function postFrom(
  address: string,
  url: string,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Posted> {
  const isText = typeof body === 'string';
  const sent = isText ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        localAddress: address,
        headers: {
          'Content-Type': isText ? 'text/xml' : 'application/json',
          'X-OpenCPR': 'web',
          'Content-Length': Buffer.byteLength(sent),
          ...headers,
        },
      },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const type = reply.headers['content-type']?.split(';')[0] ?? '';
          const json = type === 'application/json' ? JSON.parse(text) : {};
          const { pathname } = new URL(url);
          const status = reply.statusCode ?? 0;
          const answered = { method: 'POST', path: pathname, status, type, body: json };
          const entryId = reply.headers['x-opencpr-journal']?.toString();
          noteAnswer({ method: 'POST', path: pathname, json, entryId });
          const breach = pathname.startsWith('/api/') && type !== '' ? breachOf(answered) : undefined;
          if (breach === undefined) resolve({ status, text, headers: reply.headers, json });
          else reject(new Error(breach));
        });
      },
    );
    asked.on('error', reject);
    asked.end(sent);
  });
}

import { get, request } from 'node:http';
import { get as getSecure, request as requestSecure } from 'node:https';

const BYTES_MAX = 20_000_000;

/**
 * Fetches bytes by GET, or by POST where there is something to post. Throws when the answer is not 200, takes longer than
 * `timeoutMs` as a whole, or is larger than a list of revoked certificates can sensibly be.
 */
export function fetchBytes(
  url: string,
  timeoutMs: number,
  post?: { readonly type: string; readonly body: Buffer },
): Promise<Buffer> {
  const isSecure = new URL(url).protocol === 'https:';
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const options =
      post === undefined
        ? { signal }
        : { signal, method: 'POST', headers: { 'Content-Type': post.type, 'Content-Length': post.body.length } };
    const ask = post === undefined ? (isSecure ? getSecure : get) : isSecure ? requestSecure : request;
    const asked = ask(url, options, (reply) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      reply.on('error', reject);
      reply.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > BYTES_MAX) reply.destroy(new Error(`more than ${BYTES_MAX} bytes`));
        else chunks.push(chunk);
      });
      reply.on('end', () => {
        if (reply.statusCode === 200) resolve(Buffer.concat(chunks));
        else reject(new Error(`status ${reply.statusCode}`));
      });
    });
    asked.on('error', reject);
    asked.end(post?.body);
  });
}

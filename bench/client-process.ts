/** The client, in a process of its own so that it does not share a thread with what it measures. */

import { answerParent } from './child.ts';
import type { Load, Measured } from './load.ts';

/** The parts of autocannon used here; the package is installed for the bench alone. */
interface Client {
  setRequests(requests: object[]): void;
}
interface Result {
  readonly '2xx': number;
  readonly non2xx: number;
  readonly errors: number;
  readonly timeouts: number;
  readonly mismatches: number;
  readonly totalBytes?: number;
  readonly throughput: { readonly total: number };
}
type Run = PromiseLike<Result> & {
  on(event: 'response', listener: (client: Client, status: number, bytes: number, ms: number) => void): void;
};

const name = 'autocannon';
const { default: autocannon }: { default: (options: object) => Run } = await import(name);

async function measure({ url, path, headers, bodies, right, wrong, connections, seconds }: Load): Promise<Measured> {
  let connection = 0;
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 30,
    requests: [requestOf(bodies[0] ?? '')],
    // Each connection begins at another place in the list: otherwise all would ask about one person at the same time.
    setupClient(client: Client) {
      const from = Math.floor((connection * bodies.length) / connections);
      connection += 1;
      client.setRequests([...bodies.slice(from), ...bodies.slice(0, from)].map(requestOf));
    },
    verifyBody: (body: string) => body.includes(right) && !(wrong !== '' && body.includes(wrong)),
  });
  function requestOf(body: string): object {
    return { method: 'POST', path, headers, body };
  }
  const latencies: number[] = [];
  let bytesInAll = 0;
  let begun: number | undefined;
  run.on('response', (_client, _status, bytes, ms) => {
    const now = performance.now();
    begun ??= now;
    if (now - begun > seconds * 1000) return;
    latencies.push(ms);
    bytesInAll += bytes;
  });
  const result = await run;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    perSecond: latencies.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    answers: result['2xx'],
    failed: result.non2xx + result.errors + result.timeouts + result.mismatches,
    bytesPerAnswer: Math.round(bytesInAll / Math.max(1, latencies.length)),
  };
}

// Only the bench itself writes to this channel. A client that is told to stop has nothing to put in order.
process.once('SIGTERM', () => process.exit(0));
await answerParent((message) => measure(message as Load));

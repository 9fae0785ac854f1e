import { Agent } from 'node:https';
import { Fault } from '../../ground/faults/index.ts';
import { getBytes } from './get-bytes.ts';

/** Where a register is and how it is asked. */
export interface NeighbourSettings {
  /** HTTPS, up to the name of the register: `https://s5-certservices.datafordeler.dk`. */
  readonly url: string;
  /** The client certificate and its key, PEM, where the register demands one. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** The authorities its own certificate is trusted by, PEM, where those of the machine do not do. */
  readonly ca?: string | undefined;
  /** How long it has for an answer, all of it; milliseconds. */
  readonly timeoutMs: number;
}

/** A register that is asked in one way: a path, parameters, and JSON. */
export interface Neighbour {
  /** What it answers; undefined when it says that there is no such thing. Throws a `Fault` with what is wrong otherwise. */
  ask(path: string, asked: Readonly<Record<string, string>>): Promise<unknown>;
  /** That its answer was JSON and still not what it is known to say. */
  badForm(): Fault;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** Questions under way at a time; further ones wait for a connection, within their time. */
const SOCKETS_MAX = 32;

/**
 * A client of a register by its name, over TLS 1.2 or later, on connections that are kept. Faults never repeat a word of an
 * answer: personal numbers may stand in it.
 */
export function createNeighbour(name: string, { url, timeoutMs, cert, key, ca }: NeighbourSettings): Neighbour {
  const agent = new Agent({
    ...{ keepAlive: true, maxSockets: SOCKETS_MAX, minVersion: 'TLSv1.2' },
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(ca === undefined ? {} : { ca }),
  });
  const base = url.replace(/\/+$/, '');
  const badForm = () => new Fault(`${name} answers in a form that is not its own`);
  return {
    badForm,
    async ask(path, asked) {
      const signal = AbortSignal.timeout(timeoutMs);
      const { status, body } = await getBytes(`${base}/${path}?${new URLSearchParams(asked)}`, agent, signal).catch(
        (cause: unknown) => {
          const what = signal.aborted ? `did not answer within ${timeoutMs} ms` : 'cannot be reached';
          throw new Fault(`${name} ${what}`, { cause });
        },
      );
      if (status === 404) return undefined;
      if (status !== 200) throw new Fault(`${name} answers with status ${status}`);
      try {
        return JSON.parse(UTF8.decode(body));
      } catch {
        // The parser's words repeat what it read.
        throw badForm();
      }
    },
  };
}

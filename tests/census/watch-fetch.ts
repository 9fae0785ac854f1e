import { webOperations } from './operations.ts';
import { CENSUS_FOLDER, note } from './seen.ts';

const patterns = webOperations().map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
  operation: `web ${method} ${path}`,
}));

/** What a door that tells operations by their address answered. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  /** The answer, where it is JSON. */
  readonly json: { readonly refused?: string; readonly journal?: string | { readonly id: string } };
  /** The entry that the head of the answer names. */
  readonly entryId: string | undefined;
}

/** Sees an answer of such a door; the clients of the tests that are not `fetch` say themselves what they were answered. */
export function noteAnswer({ method, path, json, entryId }: Answered): void {
  if (CENSUS_FOLDER === undefined) return;
  const { refused, journal } = json;
  const named = (typeof journal === 'object' ? journal.id : journal) ?? entryId;
  const found = patterns.find((one) => one.method === method && one.pattern.test(path));
  if (found !== undefined) note({ operations: [found.operation], refused, entryId: named });
  if (/^\/cpr\//i.test(path)) note({ operations: [`rest ${path.toLowerCase().split('/').at(-1)}`], entryId });
}

/** Sees what is asked through `fetch`. */
export function watchFetch(): void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const response = await original(input, init);
    const { pathname: path } = new URL(input instanceof Request ? input.url : input);
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    const json = isJson ? JSON.parse(await response.clone().text()) : {};
    const entryId = response.headers.get('x-opencpr-journal') ?? undefined;
    noteAnswer({ method: init?.method ?? 'GET', path, json, entryId });
    return response;
  };
}

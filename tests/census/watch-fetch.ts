import { webOperations } from './operations.ts';
import { note } from './seen.ts';

/** Sees what is asked of the doors that tell operations by their address, through the clients of the tests. */
export function watchFetch(): void {
  const original = globalThis.fetch;
  const patterns = webOperations().map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
    operation: `web ${method} ${path}`,
  }));
  globalThis.fetch = async (input, init) => {
    const response = await original(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? 'GET';
    const found = patterns.find((one) => one.method === method && one.pattern.test(pathname));
    if (found !== undefined) note({ operations: [found.operation], ...(await readJournal(response.clone())) });
    if (/^\/cpr\//i.test(pathname)) {
      const operation = `rest ${pathname.toLowerCase().split('/').at(-1)}`;
      note({ operations: [operation], entryId: response.headers.get('x-opencpr-journal') ?? undefined });
    }
    return response;
  };
}

async function readJournal(response: Response): Promise<{ refused?: string; entryId?: string }> {
  if (response.headers.get('content-type')?.startsWith('application/json') !== true) return {};
  const { refused, journal }: { refused?: string; journal?: string | { id: string } } = JSON.parse(
    await response.text(),
  );
  const entryId = typeof journal === 'object' ? journal.id : journal;
  return { ...(refused === undefined ? {} : { refused }), ...(entryId === undefined ? {} : { entryId }) };
}

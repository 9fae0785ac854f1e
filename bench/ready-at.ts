import { createInterface } from 'node:readline';

/** Waits until a system that was started with `--json` says where its pages are. Throws when it ends instead. */
export async function readyAt(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    if (!line.startsWith('{')) continue;
    const { endpoints } = JSON.parse(line);
    if (endpoints?.web !== undefined) return endpoints.web;
  }
  throw new Error('the system did not start');
}

import type { Refusal } from './contract/ground.ts';
import type { Operations } from './contract/operations.ts';
import type { Outcome } from './outcome.ts';
import { newsTeller, type SessionNews } from './session-news.ts';

/** The server could not be reached, or answered with something that is neither an answer nor a refusal. */
export class ServerFault extends Error {}

const NEWS: ReadonlyMap<number, SessionNews> = new Map([
  [401, 'ended'],
  [423, 'locked'],
]);
const NO_CONTENT = 204;

/** Something that can be asked of the server, by its method and path in the contract. */
type Operation = keyof Operations;

/** What an operation is asked with: nothing, or its body. */
type Asked<O extends Operation> = Operations[O]['asked'] extends undefined ? [] : [Operations[O]['asked']];

/**
 * Asks the server. What is told goes in the body, so that no address carries anything of a person; a header tells the
 * server that a page of its own is asking. Throws ServerFault.
 */
export async function call<O extends Operation>(
  operation: O,
  ...[asked]: Asked<O>
): Promise<Outcome<Operations[O]['answer']>> {
  const [method = '', path = ''] = operation.split(' ');
  return ask<Operations[O]['answer']>(path, method === 'GET' ? { method } : posted(asked));
}

/** Asks the server at a path with a body; `read` takes the answer when it is not JSON. Throws ServerFault. */
export function fetchAnswer<Answer>(
  path: string,
  body: object,
  read?: (response: Response) => Promise<Answer>,
): Promise<Outcome<Answer>> {
  return ask(path, posted(body), read);
}

async function ask<Answer>(
  path: string,
  init: RequestInit,
  read?: (response: Response) => Promise<Answer>,
): Promise<Outcome<Answer>> {
  const tell = newsTeller();
  const response = await reach(path, init);
  const news = NEWS.get(response.status);
  if (news !== undefined) tell(news);
  if (response.ok && read !== undefined) return { kind: 'answered', answer: await read(response) };
  const body = response.status === NO_CONTENT ? undefined : await readJson(response);
  // The server is held to the contract by its own tests, and is of the same build as this page: nothing is checked twice.
  if (response.ok) return { kind: 'answered', answer: body as Answer };
  if (isRefusal(body)) return { kind: 'refused', refusal: body };
  throw new ServerFault(`status ${response.status}`);
}

const posted = (body: object = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web' },
  body: JSON.stringify(body),
});

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' });
  } catch (cause) {
    throw new ServerFault('no connection', { cause });
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new ServerFault('not JSON', { cause });
  }
}

function isRefusal(body: unknown): body is Refusal {
  return typeof body === 'object' && body !== null && 'refused' in body;
}

import type { Outcome, Refusal } from './refusal.ts';
import { tellSessionEnd } from './session-end.ts';

/** The server could not be reached, or answered with something that is neither an answer nor a refusal. */
export class ServerFault extends Error {}

const SIGNED_OUT = 401;
const NO_CONTENT = 204;

/** Gets something that carries nothing of a person in its address. Throws ServerFault. */
export function get<Answer>(path: string): Promise<Outcome<Answer>> {
  return call<Answer>(path, { method: 'GET' });
}

/** Posts a body; the header tells the server that a page of its own is asking. Throws ServerFault. */
export function post<Answer>(path: string, body: object = {}): Promise<Outcome<Answer>> {
  return call<Answer>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web' },
    body: JSON.stringify(body),
  });
}

async function call<Answer>(path: string, init: RequestInit): Promise<Outcome<Answer>> {
  const response = await reach(path, init);
  if (response.status === SIGNED_OUT) tellSessionEnd();
  const body = response.status === NO_CONTENT ? undefined : await readJson(response);
  // The server is of the same build as this page, and its shapes are the types of this folder: nothing is checked twice.
  if (response.ok) return { kind: 'answered', answer: body as Answer };
  if (isRefusal(body)) return { kind: 'refused', refusal: body };
  throw new ServerFault(`status ${response.status}`);
}

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

import { call, fetchAnswer } from './call.ts';
import type { Operations } from './contract/operations.ts';

type Prefix = 'POST /api/handling/';

/** An administrative act that the contract knows, e.g. `bruger.luk`. */
export type ActId = keyof Operations extends infer O ? (O extends `${Prefix}${infer Id}` ? Id : never) : never;

/** What an act answers. */
export type ActAnswer<Id extends ActId> = Operations[`${Prefix}${Id}`]['answer'];

/** Asks which administrative acts the signed-in user may do. */
export const findActs = () => call('GET /api/handlinger');

/** Does an administrative act; the input is text by field, as the act's fields say. Throws ServerFault. */
export function doAct<Id extends ActId>(id: Id, input: Readonly<Record<string, string>>) {
  return fetchAnswer<ActAnswer<Id>>(`/api/handling/${id}`, input);
}

/** Does an act that makes a file: the bytes, and the name the server gives it. Throws ServerFault. */
export function fetchFile(id: ActId, input: Readonly<Record<string, string>>) {
  return fetchAnswer<{ readonly name: string; readonly bytes: Blob }>(
    `/api/handling/${id}`,
    input,
    async (response) => ({
      name: /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'opencpr',
      bytes: await response.blob(),
    }),
  );
}

import { getRefusalRow } from '../server/src/ground/refusals/index.ts';
import type { AskedSearch } from './search-mix.ts';
import { gctpTarget } from './targets.ts';

/** What came of one search. */
export interface Took {
  readonly milliseconds: number;
  /** It was refused because it took too long: an answer too, if not the one hoped for. */
  readonly isTooBroad: boolean;
}

const { da, en } = getRefusalRow('for-bred');

/** Asks the doors of a server one search after the other. */
export async function openSearchClient(url: string): Promise<(search: AskedSearch) => Promise<Took>> {
  const { path, headers } = await gctpTarget(url);
  const ask = { gctp: askGctp, rest: askRest };
  return async (search) => {
    const began = performance.now();
    const { text, isRight, hasHits } = await ask[search.door](search.keys);
    const milliseconds = performance.now() - began;
    if (text.includes(da) || text.includes(en)) return { milliseconds, isTooBroad: true };
    // The answer itself is not told: it is about persons, if invented ones.
    if (!isRight) throw new Error(`${search.row}: not an answer to a search (${text.length} characters)`);
    if (search.finds && !hasHits && !isNarrowed(search)) throw new Error(`${search.row}: nobody found`);
    return { milliseconds, isTooBroad: false };
  };

  async function askGctp(keys: AskedSearch['keys']) {
    const fields = Object.entries(keys).map(([r, v]) => `<Field r="${r}" v="${v}"/>`);
    const body = `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><System r="CprSoeg"><Service r="NVNSOG2"><CprServiceHeader r="NVNSOG2"><Key>${fields.join('')}</Key></CprServiceHeader></Service></System></Gctp></root>`;
    const response = await fetch(url + path, { method: 'POST', headers, body: Buffer.from(body, 'latin1') });
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
    const isRight = response.status === 200 && text.includes('<Kvit r="Ok"');
    return { text, isRight, hasHits: text.includes('<Row') };
  }

  async function askRest(keys: AskedSearch['keys']) {
    const query = new URLSearchParams({ ...keys, username: 'DEMOKOM1', password: 'Demo#101' });
    const list = '/CPR/CprPersonSmallComplete/1/rest/PersonSmallCurrentListComplete';
    const response = await fetch(`${url}${list}?${query}`);
    const text = await response.text();
    const isRight = response.status === 200 && text.startsWith('{"Personer":[');
    return { text, isRight, hasHits: text.includes('{"Person":') };
  }
}

/** An age or a municipality may leave out whom the word was drawn from: rows say where somebody lives now. */
const isNarrowed = ({ door, keys }: AskedSearch) => door === 'gctp' && ('KOMK' in keys || 'ALDF' in keys);

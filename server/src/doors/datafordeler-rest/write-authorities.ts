import type { AskedSearch } from '../../desk/index.ts';
import type { FindText } from './answer/source.ts';
import type { ListCodes } from './question/read-values.ts';

/** One page of the authorities and countries by code, or how many there are. The shape is ours: the real one is not known (datafordeler.md § 18). */
export function writeAuthorities(asked: AskedSearch | undefined, findText: FindText, listCodes: ListCodes): string {
  const [skip, limit] = [asked?.skip ?? 0, asked?.limit ?? 0];
  const codes = listCodes('myndighed', () => true).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (asked?.countOnly) return JSON.stringify({ count: codes.length });
  return JSON.stringify({
    AdministrativeEnheder: codes.slice(skip, skip + limit).map((myndighedskode) => ({
      AdministrativEnhed: { myndighedskode, myndighedsnavn: findText('myndighed', myndighedskode) },
    })),
  });
}

import { type DapTilstand, dapTilstandOf, type ListedBruger } from '../../rooms/access/index.ts';

/** A user as lists tell it: with its state in DAP at the moment of the list. */
export function toldBruger(bruger: ListedBruger, at: string): ListedBruger & { readonly dapTilstand: DapTilstand } {
  return { ...bruger, dapTilstand: dapTilstandOf(bruger, at) };
}

import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { findTilladelse } from '../rooms/access/index.ts';
import { type Adresseforslag, BOLIGOPSLAG, type Hus } from '../services/index.ts';
import type { Approach } from './ask.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';

const TEXT_MAX = 200;
const OFFERED_MAX = 10;

/** What addresses are asked for: those that begin as a text does, or the dwellings of a house. */
export type AddressesAsked = { readonly tekst: string } | { readonly hus: Hus };

/**
 * Addresses, for those who have the landlord service. They are DAR's, which is open to everybody, and
 * tell nothing of any person or owner: so the keys somebody types have no entries, the lookup that follows has one.
 */
export async function suggestAddresses(
  parts: DeskParts,
  approach: Approach,
  asked: AddressesAsked,
): Promise<readonly Adresseforslag[] | Refusal> {
  try {
    const at = parts.present(parts.clock.now()).registrering;
    const identified = await identify(parts, approach, at);
    if ('refusal' in identified) return identified.refusal;
    if (findTilladelse(identified.caller, BOLIGOPSLAG.id, undefined, at) === undefined) {
      return refuse('tjeneste-ikke-tilladt');
    }
    const { adresser } = parts.ejendomme;
    return 'hus' in asked
      ? await adresser.listBoliger(asked.hus)
      : await adresser.suggest(asked.tekst.trim().slice(0, TEXT_MAX), OFFERED_MAX);
  } catch (fault) {
    parts.onFault(fault);
    return refuse('midlertidigt-utilgaengelig');
  }
}

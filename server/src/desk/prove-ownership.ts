import type { DwellingQuestion, Ejendomsregistre, Ownership } from '../services/index.ts';
import { type KendtAdresse, ownershipOf } from '../services/index.ts';

/** What the registers beside ours say of a place and the owner named for it. */
export interface OwnershipProof extends Ownership {
  /** Undefined where nobody knows such an address. */
  readonly adresse: KendtAdresse | undefined;
}

/** An address and a property that nobody has: asked for where there is nothing to ask for. A dwelling is asked for by both its ids. */
const NOWHERE = { husnummerId: '00000000-0000-4000-8000-000000000000', adresseId: undefined };
const NO_DWELLING = { ...NOWHERE, adresseId: NOWHERE.husnummerId };
const NOTHING_OWNED = 999_999_999;

/**
 * Asks which address it is, what stands there, and who owns it: always these three questions, whatever comes of the first, so
 * that neither a refusal nor how long it takes tells an address that nobody knows from one that somebody else owns. A house
 * number that is named by its id is asked for in both registers at once. Throws when a register does not answer.
 */
export async function proveOwnership(
  { adresser, beliggenhed, ejere }: Ejendomsregistre,
  { sted, ejer }: DwellingQuestion,
  today: string,
): Promise<OwnershipProof> {
  const named = 'husnummerId' in sted ? { husnummerId: sted.husnummerId, adresseId: undefined } : undefined;
  const [adresse, early] = await Promise.all([
    adresser.findAdresse(sted),
    named === undefined ? undefined : beliggenhed.listEjendomme(named),
  ]);
  const ejendomme = early ?? (await beliggenhed.listEjendomme(adresse ?? (isDwelling(sted) ? NO_DWELLING : NOWHERE)));
  const bfe = [...new Set(ejendomme.map((ejendom) => ejendom.bfe))];
  const ejerskaber = await ejere.listEjerskaber(bfe.length === 0 ? [NOTHING_OWNED] : bfe, today);
  return { adresse, ...ownershipOf(adresse === undefined ? [] : ejendomme, ejerskaber, ejer, today) };
}

/** Whether a place is named as a dwelling of its house number. */
const isDwelling = (sted: DwellingQuestion['sted']): boolean =>
  'adresseId' in sted || ('husnr' in sted && (sted.etage ?? sted.doer) !== undefined);

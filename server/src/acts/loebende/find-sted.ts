import { plainPart } from '../../ground/addresses/index.ts';
import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { AddressFinder, FundenAdresse, SkrevenAdresse } from '../address-finder.ts';
import { WHY } from '../why.ts';
import type { LoebendeRow } from './file-rows.ts';

/** Where a dwelling is, and what DAR calls it. */
export interface FundetSted {
  readonly betegnelse: string;
  readonly sted: { readonly adresseId: string } | { readonly husnummerId: string };
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const CODES = ['kommune', 'vejkode', 'husnummer'] as const;
const PARTS = ['etage', 'doer'] as const;
/** Addresses that are looked through for the one that is meant; ours. */
const SUGGESTED_MAX = 50;

/**
 * The place a row names: by DAR's id of an address or of a house number, by codes and house number, or as it is written. Refuses
 * what DAR does not know, and what could be several, by the column that is wrong. Throws when DAR does not answer.
 */
export async function findSted(adresser: AddressFinder, { cells }: LoebendeRow): Promise<FundetSted | Refusal> {
  const written = cells.get('adresse');
  for (const [column, key] of [
    ['adresse-id', 'adresseId'],
    ['husnummer-id', 'husnummerId'],
  ] as const) {
    const id = cells.get(column)?.toLowerCase();
    if (id === undefined) continue;
    if (!UUID.test(id)) return refuse('ugyldigt-felt', { field: column, why: WHY.darId });
    const beside = PARTS.find((part) => cells.has(part));
    if (beside !== undefined) return refuse('ugyldigt-felt', { field: beside, why: WHY.besideId });
    return findById(adresser, key === 'adresseId' ? { adresseId: id } : { husnummerId: id });
  }
  if (CODES.some((column) => cells.has(column))) return findByCodes(adresser, cells);
  return written === undefined ? refuse('felt-mangler', { field: 'adresse' }) : findWritten(adresser, written);
}

/** The place of an id of DAR, by DAR's own words for it; refuses by the column or field of the id. */
export async function findById(adresser: AddressFinder, sted: FundetSted['sted']): Promise<FundetSted | Refusal> {
  const found = await adresser.findAdresse(sted);
  const field = 'adresseId' in sted ? 'adresse-id' : 'husnummer-id';
  return found === undefined ? refuse('adresse-ukendt', { field }) : { betegnelse: found.betegnelse, sted };
}

async function findByCodes(adresser: AddressFinder, cells: LoebendeRow['cells']): Promise<FundetSted | Refusal> {
  const missing = CODES.find((column) => !cells.has(column));
  if (missing !== undefined) return refuse('felt-mangler', { field: missing });
  const [kommune = '', vejkode = '', husnummer = ''] = CODES.map((column) => cells.get(column));
  const wrong = [kommune, vejkode].findIndex((code) => !/^\d{1,4}$/.test(code));
  if (wrong !== -1) return refuse('ugyldigt-felt', { field: wrong === 0 ? 'kommune' : 'vejkode', why: WHY.roadCodes });
  const part = (column: 'etage' | 'doer') => {
    const text = cells.get(column);
    return text === undefined ? undefined : plainPart(column === 'doer' ? 'sidedoer' : column, text);
  };
  const found = await adresser.findAdresse({
    ...{ kommunekode: kommune.padStart(4, '0'), vejkode: vejkode.padStart(4, '0') },
    ...{ husnr: plainPart('husnummer', husnummer), etage: part('etage'), doer: part('doer') },
  });
  if (found === undefined) return refuse('adresse-ukendt', { field: 'husnummer' });
  return { betegnelse: found.betegnelse, sted: stedOf(found) };
}

async function findWritten(adresser: AddressFinder, written: string): Promise<FundetSted | Refusal> {
  const suggested = await adresser.suggest(written.slice(0, 200), SUGGESTED_MAX);
  const [meant, another] = suggested.filter((one) => isMeant(one, written));
  if (meant === undefined) return refuse('adresse-ukendt', { field: 'adresse' });
  if (another !== undefined) return refuse('for-mange', { field: 'adresse' });
  return { betegnelse: meant.betegnelse, sted: stedOf(meant) };
}

/** An address may be written without its town; a dwelling has its floor and door. */
function isMeant({ betegnelse, etage, doer }: SkrevenAdresse, written: string): boolean {
  const parts = betegnelse.split(', ');
  const least = etage === undefined && doer === undefined ? 1 : 2;
  return parts.some((_, place) => place + 1 >= least && plain(parts.slice(0, place + 1).join(' ')) === plain(written));
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const stedOf = ({ adresseId, husnummerId }: FundenAdresse): FundetSted['sted'] =>
  adresseId === undefined ? { husnummerId } : { adresseId };

import { fieldsOfKind } from '../../ground/fields/index.ts';
import type { Modtager } from '../access/index.ts';
import type { PassedOver, Search } from '../register/index.ts';
import { SITUATIONER, statusesOf } from './situation.ts';
import { DISCLOSURE_TABLE } from './table.ts';

/**
 * Whom a search for a recipient passes over: everybody the disclosure table hides from it, and, where the search is on
 * what a protection covers, everybody it withholds that from; otherwise a hit would tell what the answer leaves out.
 */
export function passedOver(modtager: Modtager, search: Search): PassedOver {
  const row = DISCLOSURE_TABLE[modtager];
  const { navn, adresse, udland } = row.beskyttet;
  const covered = searchesOnProtected(search) && !(navn && adresse && udland);
  return {
    statuses: SITUATIONER.filter((situation) => !row[situation].findes).flatMap(statusesOf),
    protections: covered || !row.beskyttet.findes ? [NAME_AND_ADDRESS] : [],
  };
}

/** The type of the protection of name and address (CPR-loven § 28). */
const NAME_AND_ADDRESS = '0001';

function searchesOnProtected(search: Search): boolean {
  // A name or an address, whatever else narrows it.
  if (search.by !== 'conditions') return true;
  return search.groups.some(({ kinds }) =>
    kinds.some((kind) => fieldsOfKind(kind).some(({ protects }) => protects !== 'ingen')),
  );
}

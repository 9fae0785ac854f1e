import { fieldsOfKind } from '../../ground/fields/index.ts';
import type { PassedOver, Search } from '../register/index.ts';
import { SITUATIONER, statusesOf } from './situation.ts';
import { cellOf, type Recipient } from './table.ts';

/**
 * Whom a search for a recipient passes over: everybody the disclosure table hides from it, everybody outside the area of its
 * grant, and, where the search is on what a protection covers, everybody it withholds that from; otherwise a hit would tell
 * what the answer leaves out.
 */
export function passedOver(recipient: Recipient, search: Search): PassedOver {
  const { findes, navn, adresse, udland } = cellOf(recipient, 'beskyttet');
  const covered = searchesOnProtected(search) && !(navn && adresse && udland);
  return {
    statuses: SITUATIONER.filter((situation) => !cellOf(recipient, situation).findes).flatMap(statusesOf),
    protections: covered || !findes ? [NAME_AND_ADDRESS] : [],
    outside: recipient.geografi === undefined ? undefined : [...recipient.geografi],
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

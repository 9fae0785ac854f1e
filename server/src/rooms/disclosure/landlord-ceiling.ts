import type { FactInTime, FactKind } from '../../ground/facts/index.ts';
import { type Field, fieldsOfKind } from '../../ground/fields/index.ts';

/** What a landlord may have of somebody who lives or lived in its dwelling: name, the stay, and the mark of protection. */
const KINDS: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  navn: ['adresseringsnavn', 'fornavne', 'mellemnavn', 'efternavn'],
  bopael: [
    ...['kommunekode', 'vejkode', 'husnummer', 'etage', 'sidedoer'],
    ...['virkningFra', 'virkningFraUsikkerhedsmarkering', 'virkningTil', 'virkningTilUsikkerhedsmarkering'],
  ],
  beskyttelse: fieldsOfKind('beskyttelse').map(({ name }) => name),
};

/**
 * Says whether a landlord may have a field at all: names, when somebody moved in and out, and the mark of protection, which
 * follows the name (CPR-loven § 39, stk. 2-3; S003). The parts of the name and of the dwelling's own address are ours.
 */
export function landlordMayHave(field: Field): boolean {
  return KINDS[field.kind]?.includes(field.name) === true;
}

/** Says whether a landlord may have one fact: of those kinds, and of the marks that of name and address alone. */
export function landlordMaySee({ kind, body }: FactInTime): boolean {
  return kind === 'beskyttelse' ? body['type'] === '0001' : KINDS[kind] !== undefined;
}

import type { DisclosedPerson } from '../../../desk/index.ts';
import { writeAbroad, writeResidence, writeSimple } from './addresses.ts';
import { writeName, writeProtections } from './identity.ts';
import { writePeriod } from './period.ts';
import { currentIn, type Json, type Source } from './source.ts';

/**
 * Name, address and whereabouts of a related person, in the Full services (datafordeler.md § 5.2, RELATED); nothing of
 * one who is not in the register, or in the Medium services. `protections` stands apart, since a parent has them last.
 */
export function writeRelated(
  source: Source,
  personnummer: string,
): { readonly id: string | null; readonly related: Json; readonly protections: Json } {
  const person = source.relatives.get(personnummer);
  if (person === undefined) return { id: null, related: {}, protections: {} };
  if (source.size !== 'full') return { id: person.personId, related: {}, protections: {} };
  const protections = writeProtections(person, source.at);
  return {
    id: person.personId,
    related: writeCurrent(source, person),
    protections: protections.length === 0 ? {} : { Beskyttelser: protections },
  };
}

function writeCurrent({ findText }: Source, person: DisclosedPerson): Json {
  const [name, residence, abroad] = (['navn', 'bopael', 'udrejse'] as const).map((kind) => currentIn(person, kind));
  const [contact, missing] = (['kontaktadresse', 'forsvinding'] as const).map((kind) => currentIn(person, kind));
  return {
    Navn: name && writeName(name),
    Adresseoplysninger: residence && writeResidence(person, residence, findText),
    UdrejseIndrejse: abroad && writeAbroad(abroad, findText),
    Kontaktadresse: contact && writeSimple(contact, findText),
    Forsvinding: missing && writePeriod(missing, 'midnight'),
  };
}

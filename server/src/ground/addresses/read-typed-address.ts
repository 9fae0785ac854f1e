import { plainPart } from './plain-part.ts';

/** An address as one types it, taken apart; what is not there is undefined. Parts are in the form that is compared. */
export interface TypedAddress {
  readonly vejnavn: string;
  readonly husnummer?: string;
  readonly etage?: string;
  readonly sidedoer?: string;
  readonly postnummer?: string;
}

const HOUSE = /^(?<vejnavn>[^,]*?[^\d\s.,][^,]*?)(?:[\s,]+(?<husnummer>\d{1,3}\s?[a-zæøå]?)(?<rest>[\s,.].*)?)?$/iu;
const FLOOR =
  /^[\s,]*(?<etage>\d{1,2}|st|stuen?|kl\d?|k\d)\.?\s*(?:sal\.?)?[\s,.]*(?<sidedoer>tv|th|mf|\d{1,4}|[a-zæøå]\d{0,3})?\.?$/iu;
const POSTCODE = /^(?<address>.*?)[\s,]+(?<postnummer>\d{4})(?:\s+(?<town>[^\d,]+))?$/u;

/**
 * Takes an address apart as people type it, `Vestergade 12, 3. tv, 8000 Aarhus`: road, house number, floor and door, town
 * with postcode, of which all but the road may be missing. Undefined: this is no address that can be read.
 */
export function readTypedAddress(text: string): TypedAddress | undefined {
  const typed = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.]+$/, '')
    .trim();
  const { address = typed, postnummer } = POSTCODE.exec(typed)?.groups ?? {};
  const { vejnavn, husnummer, rest = '' } = HOUSE.exec(address.replace(/[\s,]+$/, ''))?.groups ?? {};
  if (vejnavn === undefined) return undefined;
  const left = rest.replace(/[\s,.]+$/, '');
  const floor = left.trim() === '' ? {} : FLOOR.exec(left)?.groups;
  if (floor === undefined) return undefined;
  return {
    vejnavn: vejnavn.replace(/[\s,]+$/, ''),
    ...(husnummer === undefined ? {} : { husnummer: plainPart('husnummer', husnummer) }),
    ...(floor['etage'] === undefined ? {} : { etage: plainPart('etage', floor['etage']) }),
    ...(floor['sidedoer'] === undefined ? {} : { sidedoer: plainPart('sidedoer', floor['sidedoer']) }),
    ...(postnummer === undefined ? {} : { postnummer }),
  };
}

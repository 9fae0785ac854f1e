import type { FieldRow } from './field.ts';

/** The parts of a dwelling's address: municipality, road and where on it. */
export const DWELLING: readonly FieldRow[] = [
  ['kommunekode', 'Kommune', 'Municipality', { value: 'kode', codes: 'myndighed' }],
  ['vejkode', 'Vejkode', 'Road code'],
  ['husnummer', 'Husnummer', 'House number'],
  ['etage', 'Etage', 'Floor'],
  ['sidedoer', 'Side/dør', 'Door'],
  ['bygningsnummer', 'Bygningsnummer', 'Building number'],
];

/** An address written out, as every kind of fact that holds one has it. */
export const WRITTEN_ADDRESS: readonly FieldRow[] = [
  ['conavn', 'C/o-navn', 'Care-of name'],
  ['lokalitet', 'Lokalitet', 'Locality'],
  ['standardadresse', 'Adresse', 'Address'],
  ['bynavn', 'Bynavn', 'Town'],
  ['postnummer', 'Postnummer', 'Postcode'],
  ['postdistrikt', 'Postdistrikt', 'Postal district'],
  ...DWELLING,
  ['vejadresseringsnavn', 'Vejadresseringsnavn', 'Road addressing name'],
];

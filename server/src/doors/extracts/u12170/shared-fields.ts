/** Five address lines, `linje1` to `linje5`, from the names the record gives them. */
export const lines = (pattern: (line: number) => string): Record<string, string> =>
  Object.fromEntries([1, 2, 3, 4, 5].map((line) => [`linje${line}`, pattern(line)]));

/** The parts of a dwelling's address, the same in every record that holds one. */
export const DWELLING = {
  kommunekode: 'KOMKOD',
  vejkode: 'VEJKOD',
  husnummer: 'HUSNR',
  etage: 'ETAGE',
  sidedoer: 'SIDEDOER',
  bygningsnummer: 'BNR',
};

/** An address written out, as record 003 and the relatives' records hold it. */
export const WRITTEN = {
  adresseringsnavn: 'ADRNVN',
  conavn: 'CONVN',
  lokalitet: 'LOKALITET',
  standardadresse: 'STANDARDADR',
  bynavn: 'BYNVN',
  postnummer: 'POSTNR',
  postdistrikt: 'POSTDISTTXT',
  ...DWELLING,
  vejadresseringsnavn: 'VEJADRNVN',
};

/**
 * What the stand-ins hold. A house number has addresses, an address is a dwelling; a property stands at house numbers or, as a
 * freehold flat, at one address; ownerships belong to properties. Days are `YYYY-MM-DD`, ids UUIDs in small letters.
 */
export const STAND_IN_TABLES = `
CREATE TABLE husnummer (
  husnummer_id TEXT PRIMARY KEY, kommunekode TEXT, vejkode TEXT, husnr TEXT, vejnavn TEXT, adresseringsvejnavn TEXT,
  bynavn TEXT, postnr TEXT, postnrnavn TEXT, betegnelse TEXT, soegt TEXT
) WITHOUT ROWID, STRICT;
CREATE TABLE adresse (
  adresse_id TEXT PRIMARY KEY, husnummer_id TEXT, etage TEXT, doer TEXT, betegnelse TEXT, soegt TEXT
) WITHOUT ROWID, STRICT;
CREATE TABLE beliggenhed (bfe INTEGER, type TEXT, husnummer_id TEXT, adresse_id TEXT) STRICT;
CREATE TABLE ejerskab (
  bfe INTEGER, cvr TEXT, personnummer TEXT, ejerforhold TEXT, taeller INTEGER, naevner INTEGER, fra TEXT, til TEXT, status TEXT
) STRICT;
`;

/** Made when all rows are in, which is faster. */
export const STAND_IN_INDEXES = `
CREATE INDEX husnummer_kode ON husnummer (kommunekode, vejkode, husnr);
CREATE INDEX husnummer_soegt ON husnummer (soegt);
CREATE INDEX adresse_husnummer ON adresse (husnummer_id, etage, doer);
CREATE INDEX adresse_soegt ON adresse (soegt);
CREATE INDEX beliggenhed_husnummer ON beliggenhed (husnummer_id);
CREATE INDEX beliggenhed_adresse ON beliggenhed (adresse_id);
CREATE INDEX ejerskab_bfe ON ejerskab (bfe, fra);
`;

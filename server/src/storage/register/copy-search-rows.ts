import type { PoolClient } from 'pg';
import { type CopyTarget, copyIn } from './copy-in.ts';
import { CopyRows } from './copy-rows.ts';
import type { DwellingRow, NameWordRow, SearchRows } from './search-rows.ts';

const NAME_WORDS: CopyTarget = {
  table: 'register.name_word',
  columns: 'person_id, navn, plads, ord, lyd, gyldig_fra, gyldig_til, foedt, koen, kommune',
};
const DWELLINGS: CopyTarget = {
  table: 'register.dwelling',
  columns: `person_id, plads, kommune, vejkode, vejnavn, postnummer, husnummer, etage, sidedoer, bygningsnummer,
    gyldig_fra, gyldig_til, fra_tekst, til_tekst, fra_usikker, til_usikker`,
};

/** The rows by which some persons are found, gathered until they are written. */
export class SearchCopy {
  readonly #names = new CopyRows();
  readonly #dwellings = new CopyRows();

  /** Adds those of a person. */
  write({ names, dwellings }: SearchRows): void {
    for (const row of names) writeNameWord(this.#names, row);
    for (const row of dwellings) writeDwelling(this.#dwellings, row);
  }

  /** Writes all of them into the register. Called once. */
  async copyIn(client: PoolClient): Promise<void> {
    await copyIn(client, NAME_WORDS, this.#names);
    await copyIn(client, DWELLINGS, this.#dwellings);
  }
}

function writeNameWord(rows: CopyRows, row: NameWordRow): void {
  rows.row(10);
  rows.uuid(row.personId);
  rows.smallint(row.navn);
  rows.smallint(row.plads);
  rows.text(row.ord);
  rows.text(row.lyd);
  rows.time(row.gyldigFra);
  rows.time(row.gyldigTil);
  rows.date(row.foedt);
  rows.text(row.koen);
  rows.smallint(row.kommune);
}

function writeDwelling(rows: CopyRows, row: DwellingRow): void {
  rows.row(16);
  rows.uuid(row.personId);
  rows.smallint(row.plads);
  rows.smallint(row.kommune);
  rows.text(row.vejkode);
  rows.text(row.vejnavn);
  rows.text(row.postnummer);
  rows.text(row.husnummer);
  rows.text(row.etage);
  rows.text(row.sidedoer);
  rows.text(row.bygningsnummer);
  rows.time(row.gyldigFra);
  rows.time(row.gyldigTil);
  rows.text(row.fraTekst);
  rows.text(row.tilTekst);
  rows.boolean(row.fraUsikker);
  rows.boolean(row.tilUsikker);
}

import type { PoolClient } from 'pg';
import type { BrugerSearch, ListedBruger } from '../../rooms/access/index.ts';
import { type BrugerRow, LISTED, readListed } from './listed-bruger-row.ts';

/** The states of DAP as conditions on user `b` at $2; the same as `dapTilstandOf` decides of one. */
const STATES: Readonly<Record<NonNullable<BrugerSearch['tilstand']>, string>> = {
  ACCOUNT_EXPIRED: 'b.gyldig_til <= $2',
  DISABLED: `b.gyldig_til > $2 AND (b.tilstand = 'inaktiv' OR b.gyldig_fra > $2)`,
  LOCKED: `b.gyldig_til > $2 AND b.gyldig_fra <= $2 AND b.tilstand = 'laast'`,
  ENABLED: `b.gyldig_til > $2 AND b.gyldig_fra <= $2 AND b.tilstand = 'aktiv'`,
};

/** Looks for users on the connection of an act: a page of them, and how many there are in all. */
export async function searchBrugere(
  client: PoolClient,
  { kundenr, tekst, tilstand, art, efter, limit }: BrugerSearch,
  at: string,
): Promise<{ readonly brugere: readonly ListedBruger[]; readonly antal: number }> {
  const found = `b.udgaaet IS NULL AND ($1::text IS NULL OR b.kundenr = $1) AND ($2::timestamptz IS NOT NULL)
    AND ($3::text IS NULL OR b.navn ILIKE $3 OR b.personkode ILIKE $3 OR b.email ILIKE $3)
    AND ($4::text IS NULL OR b.art = $4) AND ${tilstand === undefined ? 'true' : STATES[tilstand]}`;
  const values = [kundenr ?? null, at, tekst === undefined ? null : `%${literal(tekst)}%`, art ?? null];
  const counted = await client.query<{ antal: number }>(
    `SELECT count(*)::int AS antal FROM access.bruger b WHERE ${found}`,
    values,
  );
  const { rows } = await client.query<BrugerRow>(
    `${LISTED} WHERE ${found} AND ($5::text IS NULL OR b.personkode > $5) ORDER BY b.personkode LIMIT $6`,
    [...values, efter ?? null, limit],
  );
  return { brugere: rows.map(readListed), antal: counted.rows[0]?.antal ?? 0 };
}

/** A text as a pattern that only matches itself. */
function literal(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

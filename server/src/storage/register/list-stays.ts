import type { Pool } from 'pg';
import type { HeldStay, HouseOrDwelling } from '../../rooms/register/index.ts';
import { readLocal } from '../times.ts';
import { readSnapshotStart } from './snapshot-text.ts';

/**
 * The rows of dwellings are those of what is known now, without annulled and corrected stays. Of who reaches into the period all
 * stays in the dwelling are given: one that follows another without a break goes on from it. The house is read once, whoever
 * has ever lived in it, and of the persons that are left the first line of the snapshot.
 */
const LIST_STAYS = `
SELECT d.person_id, d.etage, d.sidedoer, d.gyldig_fra, d.gyldig_til, d.fra_tekst, d.til_tekst, d.fra_usikker, d.til_usikker,
  split_part(s.aktuel, E'\\n', 1) AS start
FROM (SELECT *, max(gyldig_til) OVER (PARTITION BY person_id, etage, sidedoer) AS naar FROM register.dwelling
  WHERE vejkode = $1 AND kommune = $2 AND husnummer = $3
    AND ($4::text IS NULL OR etage = $4) AND ($5::text IS NULL OR sidedoer = $5)
    AND gyldig_fra <= $7::timestamp) d
JOIN register.snapshot s USING (person_id)
WHERE d.naar >= $6::timestamp`;

type StayRow = {
  person_id: string;
  etage: string;
  sidedoer: string;
  gyldig_fra: string;
  gyldig_til: string;
  fra_tekst: string | null;
  til_tekst: string | null;
  fra_usikker: boolean;
  til_usikker: boolean;
  start: string;
};

/** The stays at a place that reach into [fra, til] of virkning, each with who the person is; one query. */
export async function listStays(
  pool: Pool,
  { kommunekode, vejkode, husnummer, etage, sidedoer }: HouseOrDwelling,
  fra: string,
  til: string,
): Promise<readonly HeldStay[]> {
  const { rows } = await pool.query<StayRow>({
    name: 'list-stays',
    text: LIST_STAYS,
    values: [vejkode, Number(kommunekode), husnummer, etage ?? null, sidedoer ?? null, fra, til],
  });
  return rows.map((row) => ({
    snapshot: readSnapshotStart(row.person_id, row.start),
    etage: row.etage,
    sidedoer: row.sidedoer,
    fra: readLocal(row.gyldig_fra),
    til: readLocal(row.gyldig_til),
    fraTekst: row.fra_tekst ?? undefined,
    tilTekst: row.til_tekst ?? undefined,
    fraUsikker: row.fra_usikker,
    tilUsikker: row.til_usikker,
  }));
}

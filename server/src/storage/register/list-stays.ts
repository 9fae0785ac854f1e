import type { Pool } from 'pg';
import type { HeldStay, HouseOrDwelling } from '../../rooms/register/index.ts';
import { readLocal } from '../times.ts';
import { readSnapshot } from './snapshot-text.ts';

/**
 * The rows of dwellings are those of what is known now, without annulled and corrected stays. Of who reaches into the period all
 * stays in the dwelling are given: one that follows another without a break goes on from it.
 */
const LIST_STAYS = `
SELECT d.person_id, d.etage, d.sidedoer, d.gyldig_fra, d.gyldig_til, d.fra_tekst, d.til_tekst, d.fra_usikker, d.til_usikker,
  s.aktuel
FROM register.dwelling d JOIN register.snapshot s USING (person_id)
WHERE d.vejkode = $1 AND d.kommune = $2 AND d.husnummer = $3
  AND ($4::text IS NULL OR d.etage = $4) AND ($5::text IS NULL OR d.sidedoer = $5)
  AND d.gyldig_fra <= $7::timestamp AND EXISTS (SELECT FROM register.dwelling r
    WHERE r.person_id = d.person_id AND (r.kommune, r.vejkode, r.husnummer, r.etage, r.sidedoer)
        = (d.kommune, d.vejkode, d.husnummer, d.etage, d.sidedoer)
      AND r.gyldig_til >= $6::timestamp AND r.gyldig_fra <= $7::timestamp)`;

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
  aktuel: string;
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
    snapshot: readSnapshot(row.person_id, row.aktuel),
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

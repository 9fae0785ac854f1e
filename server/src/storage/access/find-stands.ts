import type { PoolClient } from 'pg';
import type { Stand } from '../../rooms/access/index.ts';
import { ERKLAERING_COLUMNS, type ErklaeringRow, readErklaering } from './erklaering-row.ts';
import { brugerInForce } from './in-force-sql.ts';
import { type KundeRow, readKunde } from './kunde-book.ts';

interface StandRow extends KundeRow {
  readonly officer: { readonly personkode: string; readonly navn: string } | null;
  readonly erklaering: ErklaeringRow | null;
  readonly medarbejdere: number;
  readonly utilstraekkeligt: number;
}

const STANDS = `
SELECT k.kundenr, k.cvr, k.navn, k.art, k.gyldig_fra, k.gyldig_til, officer.found AS officer, given.found AS erklaering,
  coalesce(staff.medarbejdere, 0) AS medarbejdere, coalesce(staff.utilstraekkeligt, 0) AS utilstraekkeligt
FROM access.kunde k
LEFT JOIN LATERAL (
  SELECT jsonb_build_object('personkode', s.personkode, 'navn', b.navn) AS found
  FROM access.sikkerhedsansvarlig s JOIN access.bruger b USING (kundenr, personkode)
  WHERE s.kundenr = k.kundenr AND s.gyldig_fra <= $2 AND $2 < s.gyldig_til AND ${brugerInForce('b', '$2')}
  ORDER BY s.gyldig_fra DESC LIMIT 1) officer ON true
LEFT JOIN LATERAL (
  SELECT to_jsonb(one) AS found FROM (
    SELECT ${ERKLAERING_COLUMNS} FROM access.erklaering e
    JOIN access.bruger b ON (b.kundenr, b.personkode) = (e.kundenr, e.afgivet_af)
    WHERE e.kundenr = k.kundenr ORDER BY e.afgivet DESC, e.erklaering_id DESC LIMIT 1) one) given ON true
LEFT JOIN (
  SELECT kundenr, count(*)::int AS medarbejdere,
    (count(*) FILTER (WHERE NOT (oplaert AND kendskab)))::int AS utilstraekkeligt
  FROM (
    SELECT b.kundenr, b.personkode, coalesce(bool_or(u.oplaert), false) AS oplaert,
      coalesce(bool_or(u.kendskab AND u.vilkaar >= $3), false) AS kendskab
    FROM access.bruger b LEFT JOIN access.uddannelse u USING (kundenr, personkode)
    WHERE b.art = 'medarbejder' AND ${brugerInForce('b', '$2')} AND ($1::text IS NULL OR b.kundenr = $1)
    GROUP BY b.kundenr, b.personkode) each
  GROUP BY kundenr) staff ON staff.kundenr = k.kundenr
WHERE ($1::text IS NULL OR k.kundenr = $1) AND k.gyldig_fra <= $2 AND $2 < k.gyldig_til
ORDER BY k.kundenr`;

/** How the customers in force at an instant stand with officer, declaration and training, all in one question. */
export async function findStands(
  client: PoolClient,
  kundenr: string | undefined,
  now: string,
  vilkaar: string,
): Promise<readonly Stand[]> {
  const { rows } = await client.query<StandRow>(STANDS, [kundenr ?? null, now, vilkaar]);
  return rows.map(({ officer, erklaering, medarbejdere, utilstraekkeligt, ...row }) => ({
    kunde: readKunde(row),
    sikkerhedsansvarlig: officer ?? undefined,
    erklaering: erklaering === null ? undefined : readErklaering(erklaering),
    medarbejdere,
    utilstraekkeligt,
  }));
}

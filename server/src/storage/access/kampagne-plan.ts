import type { PoolClient } from 'pg';
import { type KampagneBook, WRONG_TRIES_MAX } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';
import { askMany, type KampagneRow, PROGRESS, type ProgressRow, readKampagne } from './kampagne-rows.ts';

const COUNTS = `
SELECT count(*)::int AS myndigheder, count(brev_lavet)::int AS breve, count(brev_aabnet)::int AS "breveAabnet",
  count(navngivet)::int AS navngivet, count(rykket)::int AS rykket, count(genaktiveret)::int AS genaktiveret,
  count(*) FILTER (WHERE forkerte_forsoeg >= $2)::int AS laast,
  (SELECT jsonb_build_object('brugere', count(*), 'verificeret', count(u.verificeret), 'udloebet', count(u.udloebet),
      'afventerKendeord', count(*) FILTER (WHERE u.verificeret IS NOT NULL AND b.skal_skiftes))
    FROM access.kampagne_bruger u JOIN access.bruger b USING (kundenr, personkode) WHERE u.kampagne_id = $1) AS users,
  (SELECT count(*)::int FROM access.kampagne_koe WHERE kampagne_id = $1 AND taget IS NULL) AS "opkaldVenter"
FROM access.kampagne_myndighed WHERE kampagne_id = $1`;

interface CountsRow {
  readonly myndigheder: number;
  readonly breve: number;
  readonly breveAabnet: number;
  readonly navngivet: number;
  readonly rykket: number;
  readonly genaktiveret: number;
  readonly laast: number;
  readonly users: Record<'brugere' | 'verificeret' | 'udloebet' | 'afventerKendeord', number>;
  readonly opkaldVenter: number;
}

/** Campaigns as the office sees them, on the connection of an act. */
export function createPlans(
  client: PoolClient,
): Pick<KampagneBook, 'add' | 'find' | 'list' | 'enlist' | 'close' | 'counts' | 'progress'> {
  return {
    async add(kampagne) {
      const { kundenr, kampagneId, nat, inaktiveres, aabner, frist, planlagt, af } = kampagne;
      const { telefon, underskriver, stilling, indledning } = kampagne;
      const { rowCount } = await client.query(
        `INSERT INTO access.kampagne (kundenr, kampagne_id, nat, inaktiveres, aabner, frist, telefon, underskriver, stilling,
           indledning, planlagt, planlagt_af) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING`,
        [
          ...[kundenr, kampagneId, nat, inaktiveres, aabner, frist],
          ...[telefon, underskriver, stilling, indledning, planlagt, af ?? null],
        ],
      );
      return rowCount === 1;
    },
    async find() {
      const { rows } = await client.query<KampagneRow>(
        'SELECT * FROM access.kampagne WHERE afsluttet IS NULL FOR UPDATE',
      );
      return rows.map(readKampagne)[0];
    },
    async list() {
      const { rows } = await client.query<KampagneRow>('SELECT * FROM access.kampagne ORDER BY planlagt DESC');
      return rows.map(readKampagne);
    },
    async enlist({ kampagneId, nat, inaktiveres, aabner, frist, telefon }, arter, now) {
      await client.query(
        `INSERT INTO access.kampagne_myndighed (kundenr, kampagne_id, nat, inaktiveres, aabner, frist, telefon)
         SELECT kundenr, $1, $2, $3, $4, $5, $6 FROM access.kunde k WHERE art = ANY ($7) AND (gyldig_til > $8 OR EXISTS (
           SELECT FROM access.bruger b WHERE b.kundenr = k.kundenr AND b.art = 'medarbejder' AND b.tilstand <> 'inaktiv' AND b.gyldig_til > $8))
         ON CONFLICT DO NOTHING`,
        [kampagneId, nat, inaktiveres, aabner, frist, telefon, arter, now],
      );
    },
    async close(kampagneId, now) {
      await client.query('UPDATE access.kampagne SET afsluttet = $2 WHERE kampagne_id = $1', [kampagneId, now]);
      await client.query('UPDATE access.kampagne_myndighed SET frist = least(frist, $2) WHERE kampagne_id = $1', [
        kampagneId,
        now,
      ]);
    },
    async counts(kampagneId) {
      const { rows } = await askMany<CountsRow>(client, COUNTS, [kampagneId, WRONG_TRIES_MAX]);
      const [row] = rows;
      if (row === undefined) throw new Error('a count has no row');
      const { users, ...counts } = row;
      return { ...counts, ...users };
    },
    async progress(kampagneId) {
      const { rows } = await askMany<ProgressRow>(client, `${PROGRESS} ORDER BY m.kundenr`, [
        kampagneId,
        WRONG_TRIES_MAX,
      ]);
      return rows;
    },
  };
}

/** Calls that wait and signs of machines, on the connection of an act. */
export function createCalls(
  client: PoolClient,
): Pick<KampagneBook, 'queue' | 'takeCall' | 'waiting' | 'keepSigns' | 'signs'> {
  const readCall = (row: { opkald_id: string; fra: string; ankom: string }) => ({
    opkaldId: row.opkald_id,
    fra: row.fra,
    ankom: readInstant(row.ankom),
  });
  return {
    async queue({ kundenr, kampagneId, opkaldId, fra, ankom }) {
      await client.query(
        'INSERT INTO access.kampagne_koe (kundenr, kampagne_id, opkald_id, fra, ankom) VALUES ($1, $2, $3, $4, $5)',
        [kundenr, kampagneId, opkaldId, fra, ankom],
      );
    },
    async takeCall(kampagneId, af, now) {
      const { rows } = await client.query(
        `UPDATE access.kampagne_koe q SET taget = $2, taget_af = $3 WHERE (kundenr, opkald_id) = (
           SELECT kundenr, opkald_id FROM access.kampagne_koe WHERE kampagne_id = $1 AND taget IS NULL
           ORDER BY ankom, opkald_id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING opkald_id, fra, ankom`,
        [kampagneId, now, af ?? null],
      );
      return rows.map(readCall)[0];
    },
    async waiting(kampagneId) {
      const { rows } = await client.query(
        'SELECT opkald_id, fra, ankom FROM access.kampagne_koe WHERE kampagne_id = $1 AND taget IS NULL ORDER BY ankom, opkald_id',
        [kampagneId],
      );
      return rows.map(readCall);
    },
    async keepSigns(kampagneId, signs, now) {
      await client.query('DELETE FROM access.kampagne_systemtegn WHERE kampagne_id = $1', [kampagneId]);
      await client.query(
        `INSERT INTO access.kampagne_systemtegn (kundenr, kampagne_id, personkode, regel, bevis, fundet)
         SELECT b.kundenr, $1, s.personkode, s.regel, s.bevis, $2
         FROM jsonb_to_recordset($3) AS s(personkode text, regel text, bevis jsonb) JOIN access.bruger b USING (personkode)`,
        [kampagneId, now, JSON.stringify(signs)],
      );
    },
    async signs(kampagneId, kundenr) {
      const { rows } = await client.query(
        `SELECT kundenr, personkode, regel, bevis, fundet FROM access.kampagne_systemtegn
         WHERE kampagne_id = $1 AND ($2::text IS NULL OR kundenr = $2) ORDER BY kundenr, personkode, regel`,
        [kampagneId, kundenr ?? null],
      );
      return rows.map((row) => ({ ...row, fundet: readInstant(row.fundet) }));
    },
  };
}

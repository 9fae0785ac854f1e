import type { PoolClient } from 'pg';
import { type KampagneBook, NO_PASSWORD } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';
import { askMany, MYNDIGHED, type MyndighedRow, readMyndighed } from './kampagne-rows.ts';

/**
 * An entry's id, UUID version 7 of the moment $2, so that it alone finds its month; the random half of a version 4 has the
 * variant in the same place.
 */
const ENTRY_ID = `(SELECT (substr(t, 1, 8) || '-' || substr(t, 9, 4) || '-7' || substr(r, 16, 3) || substr(r, 19))::uuid
  FROM lpad(to_hex(round(extract(epoch FROM $2::timestamptz) * 1000)::bigint), 12, '0') AS t,
    (SELECT gen_random_uuid()::text || coalesce(left(b.personkode, 0), '')) AS random(r))`;

/**
 * Lets everybody out and writes the manifest, with an id for the entry of each: one statement. A locked user is let out
 * too, or opening the lock would let it in unverified; a closed one stays closed.
 */
const INACTIVATE = `
WITH let_out AS (
  UPDATE access.bruger b SET tilstand = 'inaktiv', kampagne_id = $1, kendeord = '${NO_PASSWORD}', engangskendeord = true,
    skal_skiftes = false, forkerte_forsoeg = 0,
    tidligere_kendeord = CASE WHEN b.kendeord LIKE '$argon2%' THEN b.tidligere_kendeord || b.kendeord ELSE b.tidligere_kendeord END
  FROM access.kunde k
  WHERE k.kundenr = b.kundenr AND k.art = ANY ($3) AND b.art = 'medarbejder' AND b.tilstand <> 'inaktiv' AND b.gyldig_til > $2
  RETURNING b.kundenr, b.personkode)
INSERT INTO access.kampagne_bruger (kundenr, kampagne_id, personkode, entry_id, dap, inaktiveret)
SELECT b.kundenr, $1, b.personkode, ${ENTRY_ID},
  p.personkode IS NOT NULL, $2
FROM let_out b LEFT JOIN (SELECT DISTINCT kundenr, personkode FROM access.bruger_profil
  WHERE profil = '200' AND gyldig_fra <= $2 AND $2 < gyldig_til) p USING (kundenr, personkode)`;

/** Users who were closed or had run out before: their passwords are gone as well, should anybody open them again. */
const FORGET_PASSWORDS = `
UPDATE access.bruger b SET kendeord = '${NO_PASSWORD}', engangskendeord = true,
  tidligere_kendeord = CASE WHEN b.kendeord LIKE '$argon2%' THEN b.tidligere_kendeord || b.kendeord ELSE b.tidligere_kendeord END
FROM access.kunde k
WHERE k.kundenr = b.kundenr AND k.art = ANY ($1) AND b.art = 'medarbejder' AND b.kendeord <> '${NO_PASSWORD}'`;

const END_SESSIONS = `
DELETE FROM access.session s USING access.bruger b, access.kunde k
WHERE (b.kundenr, b.personkode) = (s.kundenr, s.personkode) AND k.kundenr = b.kundenr AND k.art = ANY ($1) AND b.art = 'medarbejder'`;

/** Lets one user in who is out by a campaign, to choose a password by a link or to change a one-time one. */
const VERIFY = `
WITH verified AS (
  UPDATE access.kampagne_bruger u SET verificeret = $4, verificeret_vej = $5, verificeret_af = $6, grund = $7
  FROM access.bruger b
  WHERE (u.kundenr, u.kampagne_id, u.personkode) = ($1, $2, $3) AND u.verificeret IS NULL AND u.udloebet IS NULL
    AND (b.kundenr, b.personkode) = (u.kundenr, u.personkode) AND b.kampagne_id = u.kampagne_id
  RETURNING u.kundenr, u.personkode),
ended AS (DELETE FROM access.session s USING verified v WHERE s.personkode = v.personkode)
UPDATE access.bruger b SET tilstand = 'aktiv', kampagne_id = NULL, kendeord_sat = $4, engangskendeord = true,
  skal_skiftes = true, forkerte_forsoeg = 0, gyldig_til = coalesce($8, b.gyldig_til),
  kendeord = $9
FROM verified v WHERE (b.kundenr, b.personkode) = (v.kundenr, v.personkode)`;

/** Who was not verified in time was out since the night: there the authorisation ends in the list (Vilkår § 3). */
const EXPIRE = `
WITH expired AS (
  UPDATE access.kampagne_bruger SET udloebet = $2 WHERE kampagne_id = $1 AND verificeret IS NULL AND udloebet IS NULL
  RETURNING kundenr, personkode, inaktiveret)
UPDATE access.bruger b SET gyldig_til = greatest(e.inaktiveret, b.gyldig_fra) FROM expired e
WHERE (b.kundenr, b.personkode) = (e.kundenr, e.personkode)`;

/** Who had ended by the night was not let out by it; who was made since then had not. */
const UNVERIFIED = `
SELECT FROM access.kampagne_myndighed m JOIN access.bruger b USING (kundenr)
LEFT JOIN access.kampagne_bruger u
  ON (u.kundenr, u.kampagne_id, u.personkode) = (m.kundenr, m.kampagne_id, b.personkode)
WHERE (b.kundenr, b.personkode) = ($1, $2) AND b.art = 'medarbejder' AND m.inaktiveret <= $3 AND $3 < m.frist
  AND CASE WHEN u.personkode IS NULL THEN b.gyldig_til <= m.inaktiveret ELSE u.verificeret IS NULL END`;

/** The night, the morning and what follows, on the connection of an act. */
export function createNight(
  client: PoolClient,
): Pick<
  KampagneBook,
  'inactivate' | 'namedWaiting' | 'verify' | 'morning' | 'users' | 'isUnverified' | 'hasExpired' | 'expire'
> {
  return {
    async inactivate(kampagneId, arter, now) {
      const { rowCount } = await askMany(client, INACTIVATE, [kampagneId, now, arter]);
      await askMany(client, FORGET_PASSWORDS, [arter]);
      await askMany(client, END_SESSIONS, [arter]);
      await client.query(
        'UPDATE access.kampagne_myndighed SET inaktiveret = $2, inaktiveres = least(inaktiveres, $2) WHERE kampagne_id = $1',
        [kampagneId, now],
      );
      await client.query(
        'UPDATE access.kampagne SET inaktiveret = $2, inaktiveres = least(inaktiveres, $2) WHERE kampagne_id = $1',
        [kampagneId, now],
      );
      return rowCount ?? 0;
    },
    async namedWaiting(kampagneId) {
      const { rows } = await client.query<MyndighedRow>(
        `SELECT ${MYNDIGHED} FROM access.kampagne_myndighed m JOIN access.kunde k USING (kundenr)
         JOIN access.kampagne_bruger u ON (u.kundenr, u.kampagne_id, u.personkode) = (m.kundenr, m.kampagne_id, m.navngivet)
         WHERE m.kampagne_id = $1 AND m.genaktiveret IS NULL AND u.dap AND u.verificeret IS NULL AND u.udloebet IS NULL
         ORDER BY m.kundenr FOR UPDATE OF m`,
        [kampagneId],
      );
      return rows.map(readMyndighed);
    },
    async verify({ kundenr, kampagneId }, { personkode, vej, af, grund, gyldigTil, kendeord }, now) {
      const { rowCount } = await client.query(VERIFY, [
        kundenr,
        kampagneId,
        personkode,
        now,
        vej,
        af ?? null,
        grund ?? null,
        gyldigTil ?? null,
        kendeord,
      ]);
      if (rowCount === 1 && vej === 'kontor') {
        await client.query(
          `UPDATE access.kampagne_myndighed SET genaktiveret = $3, genaktiveret_tid = $4, navngivet_kendeord = NULL, navngivet_token_hash = NULL
           WHERE (kundenr, kampagne_id) = ($1, $2)`,
          [kundenr, kampagneId, personkode, now],
        );
      }
      return rowCount === 1;
    },
    async morning(kampagneId, now, opensNow) {
      const values = [kampagneId, now, opensNow];
      const opens = 'aabner = CASE WHEN $3 THEN least(aabner, $2) ELSE aabner END';
      await client.query(`UPDATE access.kampagne SET aabnet = $2, ${opens} WHERE kampagne_id = $1`, values);
      await client.query(`UPDATE access.kampagne_myndighed SET ${opens} WHERE kampagne_id = $1`, values);
    },
    async users(kundenr, kampagneId) {
      const { rows } = await client.query<{
        personkode: string;
        navn: string;
        dap: boolean;
        verificeret: string | null;
        grund: string | null;
        gyldig_til: string;
        skal_skiftes: boolean;
        udloebet: string | null;
      }>(
        `SELECT u.personkode, b.navn, u.dap, u.verificeret, u.grund, b.gyldig_til, b.skal_skiftes, u.udloebet
         FROM access.kampagne_bruger u JOIN access.bruger b USING (kundenr, personkode)
         WHERE (u.kundenr, u.kampagne_id) = ($1, $2) ORDER BY u.personkode`,
        [kundenr, kampagneId],
      );
      return rows.map((row) => ({
        kundenr,
        personkode: row.personkode,
        navn: row.navn,
        dap: row.dap,
        verificeret: row.verificeret === null ? undefined : readInstant(row.verificeret),
        grund: row.grund ?? undefined,
        gyldigTil: readInstant(row.gyldig_til),
        skalSkiftes: row.skal_skiftes,
        udloebet: row.udloebet === null ? undefined : readInstant(row.udloebet),
      }));
    },
    async isUnverified({ kundenr, personkode }, now) {
      const { rowCount } = await client.query(UNVERIFIED, [kundenr, personkode, now]);
      return rowCount === 1;
    },
    async hasExpired({ kundenr, personkode }) {
      const { rowCount } = await client.query(
        `SELECT FROM access.kampagne_bruger u JOIN access.bruger b USING (kundenr, personkode, kampagne_id)
         WHERE (u.kundenr, u.personkode) = ($1, $2) AND u.udloebet IS NOT NULL`,
        [kundenr, personkode],
      );
      return rowCount === 1;
    },
    async expire(kampagneId, now) {
      const { rowCount } = await askMany(client, EXPIRE, [kampagneId, now]);
      return rowCount ?? 0;
    },
  };
}

import type { PoolClient } from 'pg';
import { type KampagneBook, type MergeRow, WRONG_TRIES_MAX } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';
import { askMany, MYNDIGHED, type MyndighedRow, PROGRESS, type ProgressRow, readMyndighed } from './kampagne-rows.ts';

/** Letters to authorities and what they answer, on the connection of an act. */
export function createAuthorities(
  client: PoolClient,
): Pick<
  KampagneBook,
  | 'lettersWanted'
  | 'keepLetters'
  | 'openLetter'
  | 'mergeRows'
  | 'findAuthority'
  | 'name'
  | 'countWrong'
  | 'spendCode'
  | 'unnamed'
  | 'remind'
> {
  const change =
    (set: string) =>
    async (kundenr: string, kampagneId: string, ...values: unknown[]) => {
      await client.query(`UPDATE access.kampagne_myndighed SET ${set} WHERE (kundenr, kampagne_id) = ($1, $2)`, [
        kundenr,
        kampagneId,
        ...values,
      ]);
    };
  const open = change('brev_forseglet = NULL, brev_aabnet = $3');
  const wrong = change('forkerte_forsoeg = forkerte_forsoeg + 1');
  const spend = change('kode_brugt = $3, forkerte_forsoeg = 0');
  const name = change(
    "navngivet = $3, navngivet_tid = $4, navngivet_vej = $5, navngivet_kendeord = $6, navngivet_token_hash = decode($7, 'hex')",
  );
  return {
    async lettersWanted(kampagneId, limit, kundenr) {
      const { rows } = await client.query<{ navn: string; kundenr: string; cvr: string | null }>(
        `SELECT k.navn, k.kundenr, k.cvr FROM access.kampagne_myndighed m JOIN access.kunde k USING (kundenr)
         WHERE m.kampagne_id = $1 AND CASE WHEN $2::text IS NULL THEN m.brev_lavet IS NULL ELSE m.kundenr = $2 END
         ORDER BY m.kundenr LIMIT $3 FOR UPDATE OF m`,
        [kampagneId, kundenr ?? null, limit],
      );
      return rows.map((row) => ({ ...row, cvr: row.cvr ?? undefined }));
    },
    async keepLetters(kampagneId, letters, now) {
      await client.query(
        `UPDATE access.kampagne_myndighed m SET brev = l.brev, brev_lavet = $2, brev_forseglet = decode(l.forseglet, 'base64'),
           brev_aabnet = NULL, kode_hash = decode(l.kode, 'hex'), kode_brugt = NULL, forkerte_forsoeg = 0
         FROM jsonb_to_recordset($3) AS l(kundenr text, brev jsonb, forseglet text, kode text)
         WHERE (m.kundenr, m.kampagne_id) = (l.kundenr, $1::uuid)`,
        [
          kampagneId,
          now,
          JSON.stringify(
            letters.map(({ kundenr, brev, forseglet, kodeHash }) => ({
              kundenr,
              brev,
              forseglet: Buffer.from(forseglet).toString('base64'),
              kode: kodeHash,
            })),
          ),
        ],
      );
    },
    openLetter: (kundenr, kampagneId, now) => open(kundenr, kampagneId, now),
    async mergeRows(kampagneId) {
      const { rows } = await client.query<
        Omit<MergeRow, 'cvr' | 'brevLavet'> & { cvr: string | null; lavet: string | null }
      >(
        `SELECT k.navn, k.kundenr, k.cvr, m.nat, m.telefon, m.brev_lavet AS lavet
         FROM access.kampagne_myndighed m JOIN access.kunde k USING (kundenr) WHERE m.kampagne_id = $1 ORDER BY k.kundenr`,
        [kampagneId],
      );
      return rows.map(({ cvr, lavet, ...row }) => ({
        ...row,
        cvr: cvr ?? undefined,
        brevLavet: lavet === null ? undefined : readInstant(lavet),
      }));
    },
    async findAuthority(kundenr) {
      const { rows } = await client.query<MyndighedRow>(
        `SELECT ${MYNDIGHED} FROM access.kampagne_myndighed m JOIN access.kunde k USING (kundenr)
         WHERE m.kundenr = $1 ORDER BY m.nat DESC, m.kampagne_id DESC LIMIT 1 FOR UPDATE OF m`,
        [kundenr],
      );
      return rows.map(readMyndighed)[0];
    },
    name: ({ kundenr, kampagneId }, { personkode, vej, kendeord, tokenHash }, now) =>
      name(kundenr, kampagneId, personkode, now, vej, kendeord ?? null, tokenHash ?? null),
    countWrong: ({ kundenr, kampagneId }) => wrong(kundenr, kampagneId),
    spendCode: ({ kundenr, kampagneId }, now) => spend(kundenr, kampagneId, now),
    async remind(kampagneId, after, now) {
      const { rows } = await client.query<{ kundenr: string }>(
        `UPDATE access.kampagne_myndighed SET rykket = $3
         WHERE kampagne_id = $1 AND navngivet IS NULL AND (rykket IS NULL OR rykket <= $2) RETURNING kundenr`,
        [kampagneId, after, now],
      );
      return new Set(rows.map(({ kundenr }) => kundenr));
    },
    async unnamed(kampagneId) {
      const { rows } = await askMany<ProgressRow>(client, `${PROGRESS} AND m.navngivet IS NULL ORDER BY m.kundenr`, [
        kampagneId,
        WRONG_TRIES_MAX,
      ]);
      return rows;
    },
  };
}

import type { PoolClient, QueryResultRow } from 'pg';
import type { AuthorityProgress, Kampagne, KampagneMyndighed, LetterData } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

/** A row of access.kampagne. */
export interface KampagneRow {
  readonly kundenr: string;
  readonly kampagne_id: string;
  readonly nat: string;
  readonly inaktiveres: string;
  readonly aabner: string;
  readonly frist: string;
  readonly telefon: string;
  readonly underskriver: string;
  readonly stilling: string;
  readonly indledning: string;
  readonly planlagt: string;
  readonly inaktiveret: string | null;
  readonly journaliseret: string | null;
  readonly aabnet: string | null;
  readonly afsluttet: string | null;
}

/** A row of access.kampagne_myndighed, with the authority's name. */
export interface MyndighedRow {
  readonly kundenr: string;
  readonly kampagne_id: string;
  readonly kunde_navn: string;
  readonly nat: string;
  readonly inaktiveres: string;
  readonly aabner: string;
  readonly frist: string;
  readonly telefon: string;
  readonly brev: LetterData | null;
  readonly brev_forseglet: Buffer | null;
  readonly brev_aabnet: string | null;
  readonly kode_hash: string | null;
  readonly kode_brugt: string | null;
  readonly forkerte_forsoeg: number;
  readonly rykket: string | null;
  readonly navngivet: string | null;
  readonly navngivet_tid: string | null;
  readonly navngivet_kendeord: string | null;
  readonly navngivet_token_hash: string | null;
  readonly inaktiveret: string | null;
  readonly genaktiveret: string | null;
  readonly genaktiveret_tid: string | null;
}

/** The columns of MyndighedRow, of `m` and its customer `k`. */
export const MYNDIGHED = `m.kundenr, m.kampagne_id, k.navn AS kunde_navn, m.nat, m.inaktiveres, m.aabner, m.frist, m.telefon, m.brev,
  m.brev_forseglet, m.brev_aabnet, encode(m.kode_hash, 'hex') AS kode_hash, m.kode_brugt, m.forkerte_forsoeg, m.rykket,
  m.navngivet, m.navngivet_tid, m.navngivet_kendeord, encode(m.navngivet_token_hash, 'hex') AS navngivet_token_hash, m.inaktiveret, m.genaktiveret, m.genaktiveret_tid`;

/** A row → the campaign. */
export function readKampagne(row: KampagneRow): Kampagne {
  const { kundenr, nat, telefon, underskriver, stilling, indledning } = row;
  return {
    ...{ kundenr, nat, telefon, underskriver, stilling, indledning },
    kampagneId: row.kampagne_id,
    inaktiveres: readInstant(row.inaktiveres),
    aabner: readInstant(row.aabner),
    frist: readInstant(row.frist),
    planlagt: readInstant(row.planlagt),
    inaktiveret: read(row.inaktiveret),
    journaliseret: read(row.journaliseret),
    aabnet: read(row.aabnet),
    afsluttet: read(row.afsluttet),
  };
}

/** A row → the campaign as it concerns an authority. */
export function readMyndighed(row: MyndighedRow): KampagneMyndighed {
  return {
    kundenr: row.kundenr,
    kampagneId: row.kampagne_id,
    navn: row.kunde_navn,
    nat: row.nat,
    inaktiveres: readInstant(row.inaktiveres),
    aabner: readInstant(row.aabner),
    frist: readInstant(row.frist),
    telefon: row.telefon,
    brev: row.brev ?? undefined,
    brevForseglet: row.brev_forseglet ?? undefined,
    brevAabnet: read(row.brev_aabnet),
    kodeHash: row.kode_hash ?? undefined,
    kodeBrugt: read(row.kode_brugt),
    forkerteForsoeg: row.forkerte_forsoeg,
    rykket: read(row.rykket),
    navngivet: row.navngivet ?? undefined,
    navngivetTid: read(row.navngivet_tid),
    navngivetKendeord: row.navngivet_kendeord ?? undefined,
    navngivetTokenHash: row.navngivet_token_hash ?? undefined,
    inaktiveret: read(row.inaktiveret),
    genaktiveret: row.genaktiveret ?? undefined,
    genaktiveretTid: read(row.genaktiveret_tid),
  };
}

/** How far authorities `m` of campaign $1 are, one row each. */
export const PROGRESS = `
SELECT m.kundenr, k.navn, m.brev_lavet IS NOT NULL AS brev, m.brev_aabnet IS NOT NULL AS "brevAabnet",
  m.navngivet IS NOT NULL AS navngivet, m.rykket IS NOT NULL AS rykket, m.forkerte_forsoeg >= $2 AS laast,
  m.genaktiveret IS NOT NULL AS genaktiveret, coalesce(u.brugere, 0) AS brugere,
  coalesce(u.verificeret, 0) AS verificeret, coalesce(u.udloebet, 0) AS udloebet
FROM access.kampagne_myndighed m JOIN access.kunde k USING (kundenr)
LEFT JOIN (SELECT kundenr, count(*)::int AS brugere, count(verificeret)::int AS verificeret, count(udloebet)::int AS udloebet
  FROM access.kampagne_bruger WHERE kampagne_id = $1 GROUP BY kundenr) u USING (kundenr)
WHERE m.kampagne_id = $1`;

/** A row of PROGRESS is what it tells. */
export type ProgressRow = AuthorityProgress;

const read = (time: string | null): string | undefined => (time === null ? undefined : readInstant(time));

/**
 * Asks a question about very many rows. Tables that have just been filled are taken for small ones, and would be joined a
 * row at a time.
 */
export async function askMany<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<{ readonly rows: Row[]; readonly rowCount: number | null }> {
  await client.query('SET LOCAL enable_nestloop = off');
  const answer = await client.query<Row>(text, [...values]);
  await client.query('SET LOCAL enable_nestloop = on');
  return answer;
}

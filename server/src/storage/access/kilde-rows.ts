import type { Pool } from 'pg';
import type { Kildeadresse, Kildemaerke } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

/** The columns of a source address, times as PostgreSQL writes them. */
export const KILDE_COLUMNS =
  'kildeadresse_id, kundenr, adresse, maerke, bestilt, ventes, ivaerksat, sidst_brugt, ophoert';

/** A row of KILDE_COLUMNS. */
export interface KildeRow {
  readonly kildeadresse_id: string;
  readonly kundenr: string;
  readonly adresse: string;
  readonly maerke: Kildemaerke;
  readonly bestilt: string;
  readonly ventes: string;
  readonly ivaerksat: string | null;
  readonly sidst_brugt: string | null;
  readonly ophoert: string | null;
}

/** A row → the source address. */
export function readKilde(row: KildeRow): Kildeadresse {
  const instant = (text: string | null) => (text === null ? undefined : readInstant(text));
  return {
    kildeadresseId: row.kildeadresse_id,
    kundenr: row.kundenr,
    adresse: row.adresse,
    maerke: row.maerke,
    bestilt: readInstant(row.bestilt),
    ventes: row.ventes,
    ivaerksat: instant(row.ivaerksat),
    sidstBrugt: instant(row.sidst_brugt),
    ophoert: instant(row.ophoert),
  };
}

/** What is listed of each address and has not ended, in their order. */
export async function findKilder(pool: Pool, adresser: readonly string[]): Promise<Kildeadresse[][]> {
  const { rows } = await pool.query<KildeRow>({
    name: 'find-source-addresses',
    text: `SELECT ${KILDE_COLUMNS} FROM access.kildeadresse WHERE adresse = ANY ($1::text[]) AND ophoert IS NULL`,
    values: [adresser],
  });
  const found = Map.groupBy(rows.map(readKilde), ({ adresse }) => adresse);
  return adresser.map((adresse) => found.get(adresse) ?? []);
}

/** Notes that an address was used. */
export async function touchKilde(pool: Pool, { kundenr, kildeadresseId }: Kildeadresse, now: string): Promise<void> {
  await pool.query(
    `UPDATE access.kildeadresse SET sidst_brugt = greatest(sidst_brugt, $3::timestamptz)
     WHERE kundenr = $1 AND kildeadresse_id = $2`,
    [kundenr, kildeadresseId, now],
  );
}

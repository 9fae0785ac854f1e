import type { Pool } from 'pg';
import type { EidTilknytning } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

/** A row of access.eid. */
interface EidRow {
  readonly erhverv_id: string;
  readonly kundenr: string;
  readonly personkode: string;
  readonly godkendt: string | null;
}

/** Whose each of the identities is now, in their order; undefined for one that is nobody's. */
export async function findEids(pool: Pool, ids: readonly string[]): Promise<(EidTilknytning | undefined)[]> {
  const { rows } = await pool.query<EidRow>({
    name: 'find-eids',
    text: `SELECT erhverv_id, kundenr, personkode, godkendt FROM access.eid
      WHERE erhverv_id = ANY ($1::text[]) AND gyldig_til = 'infinity'`,
    values: [ids],
  });
  const found = new Map(
    rows.map(({ erhverv_id: erhvervId, kundenr, personkode, godkendt }) => [
      erhvervId,
      { erhvervId, kundenr, personkode, godkendt: godkendt === null ? undefined : readInstant(godkendt) },
    ]),
  );
  return ids.map((id) => found.get(id));
}

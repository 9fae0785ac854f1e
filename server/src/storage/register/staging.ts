import type { Pool } from 'pg';
import type { StagedRecord } from '../../ground/facts/index.ts';
import type { DeliverySummary } from '../../rooms/register/index.ts';

/** Records that go to the database together; COPY would be faster, but PostgreSQL refuses it under row-level security. */
const ROWS_AT_ONCE = 2_000;

/**
 * Puts a delivery's records by person, since in a file a person's records do not stand together (record-layouts.md § 3).
 * Streams: memory does not grow with the file. When all are in, the delivery is `applying`, with the summary so far.
 */
export async function stage(
  pool: Pool,
  deliveryId: string,
  records: AsyncIterable<StagedRecord>,
  summary: () => DeliverySummary,
): Promise<void> {
  const client = await pool.connect();
  const insert = (rows: readonly StagedRecord[]) =>
    client.query({
      name: 'stage',
      text: `INSERT INTO register.staged_record (delivery_id, personnummer, line, raw)
        SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::text[])`,
      values: [
        deliveryId,
        rows.map(({ personnummer }) => visible(personnummer)),
        rows.map(({ line }) => line),
        rows.map(({ raw }) => visible(raw)),
      ],
    });
  try {
    await client.query('BEGIN');
    let rows: StagedRecord[] = [];
    for await (const record of records) {
      rows.push(record);
      if (rows.length < ROWS_AT_ONCE) continue;
      await insert(rows);
      rows = [];
    }
    if (rows.length > 0) await insert(rows);
    await client.query(`UPDATE register.delivery SET state = 'applying', summary = $2 WHERE delivery_id = $1`, [
      deliveryId,
      summary(),
    ]);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** A NUL, which PostgreSQL cannot hold, stays visible as a character that no record may hold. */
const visible = (text: string) => text.replaceAll('\0', '\ufffd');

/** How many persons are still to be applied. */
export async function countStaged(pool: Pool, deliveryId: string, after: string): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(
    'SELECT count(DISTINCT personnummer) FROM register.staged_record WHERE delivery_id = $1 AND personnummer > $2',
    [deliveryId, after],
  );
  return Number(rows[0]?.count ?? 0);
}

/** The next persons in order of personnummer with all their records in order of line. */
export async function nextStaged(
  pool: Pool,
  deliveryId: string,
  after: string,
  persons: number,
): Promise<Map<string, StagedRecord[]>> {
  const { rows } = await pool.query<{ personnummer: string; line: string; raw: string }>(
    `WITH next AS (
       SELECT DISTINCT personnummer FROM register.staged_record
       WHERE delivery_id = $1 AND personnummer > $2 ORDER BY personnummer LIMIT $3)
     SELECT personnummer, line, raw FROM register.staged_record JOIN next USING (personnummer)
     WHERE delivery_id = $1 ORDER BY personnummer, line`,
    [deliveryId, after, persons],
  );
  return Map.groupBy(
    rows.map(({ personnummer, line, raw }) => ({ personnummer, line: Number(line), raw })),
    ({ personnummer }) => personnummer,
  );
}

import type { Pool, PoolClient } from 'pg';
import type { Amendment, BatchOutcome } from '../../rooms/register/index.ts';
import { type CopyTarget, copyIn } from './copy-in.ts';
import { deriveSnapshots, indexNumbers } from './derive-rows.ts';
import { deriveSearchRows } from './derive-search-rows.ts';
import type { AmendedPerson, EncodedAmendments } from './encode-amendments.ts';

const FACTS: CopyTarget = {
  table: 'register.fact',
  columns: `person_id, slot, maerke, virkning_fra, virkning_til, virkning_fra_tekst, virkning_til_tekst,
    virkning_fra_usikker, virkning_til_usikker, gaelder, registrering_fra, body, indlaest, levering`,
};

/**
 * Applies a batch and how far the delivery has come in one transaction: killed in the middle, it is all or nothing. It ends
 * when `before`, the batch before it, has been committed. Rows of new persons are written beside that batch: nobody else
 * can wait for them. All others wait, or two transactions could wait for each other through us, where PostgreSQL sees no
 * deadlock.
 */
export async function applyBatch(
  pool: Pool,
  deliveryId: string,
  { persons, known, virkning, facts, snapshots, search }: EncodedAmendments,
  { appliedTo, summary }: BatchOutcome,
  before: Promise<void>,
): Promise<void> {
  if (known.length > 0) await before;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await writePersons(client, persons);
    await closeFacts(client, known);
    await copyIn(client, FACTS, facts);
    await deriveSnapshots(client, known, snapshots);
    await deriveSearchRows(client, known, search, virkning);
    await before;
    // A number may lead to persons of both batches.
    await indexNumbers(client, persons);
    await client.query('UPDATE register.delivery SET applied_to = $2, summary = $3 WHERE delivery_id = $1', [
      deliveryId,
      appliedTo,
      summary,
    ]);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function writePersons(client: PoolClient, persons: readonly AmendedPerson[]): Promise<void> {
  const rowsOf = (isNew: boolean) => {
    const rows = persons.filter((person) => person.isNew === isNew);
    return [rows.map(({ personId }) => personId), rows.map(({ leveret }) => leveret)];
  };
  await client.query({
    name: 'new-persons',
    text: 'INSERT INTO register.person (person_id, leveret) SELECT * FROM unnest($1::uuid[], $2::date[])',
    values: rowsOf(true),
  });
  await client.query({
    name: 'delivered-persons',
    text: `UPDATE register.person p SET leveret = d.leveret
      FROM unnest($1::uuid[], $2::date[]) AS d(person_id, leveret) WHERE p.person_id = d.person_id`,
    values: rowsOf(false),
  });
}

async function closeFacts(client: PoolClient, amendments: readonly Amendment[]): Promise<void> {
  const closed = amendments.flatMap(({ personId, close, registrering }) =>
    close.map((factId) => ({ person_id: personId, fact_id: factId, til: registrering })),
  );
  if (closed.length === 0) return;
  await client.query(
    `UPDATE register.fact f SET registrering_til = c.til
     FROM jsonb_to_recordset($1) AS c(person_id uuid, fact_id bigint, til timestamptz)
     WHERE f.person_id = c.person_id AND f.fact_id = c.fact_id`,
    [JSON.stringify(closed)],
  );
}

import type { Pool, PoolClient } from 'pg';
import { danishLocal } from '../../ground/bitemporal/index.ts';
import { slotOf } from '../../ground/facts/index.ts';
import type { Amendment, DeliverySummary } from '../../rooms/register/index.ts';
import { type CopyTarget, copyIn } from './copy-in.ts';
import { CopyRows } from './copy-rows.ts';
import { deriveRows } from './derive-rows.ts';
import { deriveSearchRows } from './derive-search-rows.ts';

/** Applies amendments and how far the delivery has come in one transaction: killed in the middle, it is all or nothing. */
export async function applyAmendments(
  pool: Pool,
  deliveryId: string,
  amendments: readonly Amendment[],
  appliedTo: string,
  summary: DeliverySummary,
  now: string,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await writePersons(client, amendments);
    await closeFacts(client, amendments);
    await openFacts(client, amendments, `levering:${deliveryId}`, now);
    await deriveRows(client, amendments);
    await deriveSearchRows(client, amendments, danishLocal(Date.parse(now)));
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

async function writePersons(client: PoolClient, amendments: readonly Amendment[]): Promise<void> {
  const rowsOf = (isNew: boolean) => {
    const rows = amendments.filter((amendment) => amendment.isNew === isNew);
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

const FACT_TARGET: CopyTarget = {
  table: 'register.fact',
  columns: `person_id, slot, maerke, virkning_fra, virkning_til, virkning_fra_tekst, virkning_til_tekst,
    virkning_fra_usikker, virkning_til_usikker, gaelder, registrering_fra, body, indlaest, kilde`,
};

async function openFacts(
  client: PoolClient,
  amendments: readonly Amendment[],
  kilde: string,
  now: string,
): Promise<void> {
  const rows = new CopyRows();
  let opened = 0;
  for (const { personId, open, registrering } of amendments) {
    opened += open.length;
    for (const fact of open) {
      rows.row(14);
      rows.uuid(personId);
      rows.text(slotOf(fact.kind, fact.key));
      rows.text(fact.mark);
      rows.time(fact.fraEarliest);
      rows.time(fact.tilEarliest);
      rows.text(fact.fra.text);
      rows.text(fact.til.text);
      rows.boolean(fact.fra.uncertain);
      rows.boolean(fact.til.uncertain);
      rows.range(fact.gaelder);
      rows.time(registrering);
      rows.jsonb(JSON.stringify(fact.body));
      rows.time(now);
      rows.text(kilde);
    }
  }
  if (opened > 0) await copyIn(client, FACT_TARGET, rows.end());
}

import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { DeliveryStart } from '../../ground/facts/index.ts';
import type { DeliverySummary, OpenDelivery } from '../../rooms/register/index.ts';

type DeliveryRow = { delivery_id: string; state: OpenDelivery['state']; applied_to: string; summary: DeliverySummary };

/** A summary of nothing yet. */
export function emptySummary(): DeliverySummary {
  return { persons: 0, records: {}, rejected: [], rejectedCount: 0, changed: 0, unchanged: 0, warnings: [] };
}

/** Opens a delivery: the interrupted import of the same bytes when there is one, otherwise a new one. */
export async function openDelivery(
  pool: Pool,
  start: DeliveryStart,
  digest: Uint8Array,
  now: string,
): Promise<OpenDelivery> {
  const last = await pool.query<{ produktion: string }>(
    `SELECT max(produktion)::text AS produktion FROM register.delivery WHERE opgavenr = $1 AND state = 'done'`,
    [start.opgavenr],
  );
  const lastProduction = last.rows[0]?.produktion ?? undefined;
  const interrupted = await pool.query<DeliveryRow>(
    `SELECT delivery_id, state, applied_to, summary FROM register.delivery
     WHERE digest = $1 AND state <> 'done' ORDER BY started DESC LIMIT 1`,
    [digest],
  );
  const found = interrupted.rows[0];
  if (found?.state === 'applying') {
    return {
      deliveryId: found.delivery_id,
      state: found.state,
      appliedTo: found.applied_to,
      summary: found.summary,
      lastProduction,
    };
  }
  if (found !== undefined) {
    // Reading was cut short: it is begun anew.
    await pool.query('DELETE FROM register.delivery WHERE delivery_id = $1', [found.delivery_id]);
  }
  const deliveryId = randomUUID();
  const summary = emptySummary();
  await pool.query(
    `INSERT INTO register.delivery (delivery_id, digest, opgavenr, produktion, forrige_produktion, state, summary, started)
     VALUES ($1, $2, $3, $4, $5, 'reading', $6, $7)`,
    [deliveryId, digest, start.opgavenr, start.produktion, start.forrigeProduktion ?? null, summary, now],
  );
  return { deliveryId, state: 'reading', appliedTo: '', summary, lastProduction };
}

/** Notes that a delivery has been read as a whole, with its summary so far. */
export async function beginApplying(pool: Pool, deliveryId: string, summary: DeliverySummary): Promise<void> {
  await pool.query(`UPDATE register.delivery SET state = 'applying', summary = $2 WHERE delivery_id = $1`, [
    deliveryId,
    summary,
  ]);
}

/** Ends a delivery. */
export async function closeDelivery(
  pool: Pool,
  deliveryId: string,
  summary: DeliverySummary,
  now: string,
): Promise<void> {
  await pool.query(`UPDATE register.delivery SET state = 'done', summary = $2, ended = $3 WHERE delivery_id = $1`, [
    deliveryId,
    summary,
    now,
  ]);
}

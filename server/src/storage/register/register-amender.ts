import type { Pool } from 'pg';
import type { RegisterAmender } from '../../rooms/register/index.ts';
import { applyBatch } from './apply-batch.ts';
import { getBefore } from './before.ts';
import { beginApplying, closeDelivery, openDelivery } from './deliveries.ts';
import { sortDelivery } from './sort-delivery.ts';

/**
 * Writes to the register through a pool with the amender's duty: it can insert and close, never delete. What is too much
 * for memory while a delivery is being sorted lies in `folder`.
 */
export function createRegisterAmender(pool: Pool, folder: string): RegisterAmender {
  return {
    openDelivery: (start, digest, now) => openDelivery(pool, start, digest, now),
    sort: (records, after, seed) => sortDelivery(folder, records, after, seed),
    beginApplying: (deliveryId, summary) => beginApplying(pool, deliveryId, summary),
    getBefore: (personnumre) => getBefore(pool, personnumre),
    apply: (deliveryId, batch, before) => applyBatch(pool, deliveryId, batch, before),
    closeDelivery: (deliveryId, summary, now) => closeDelivery(pool, deliveryId, summary, now),
  };
}

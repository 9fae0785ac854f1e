import type { Pool } from 'pg';
import type { RegisterAmender } from '../../rooms/register/index.ts';
import { applyAmendments } from './apply-amendments.ts';
import { getBefore } from './before.ts';
import { closeDelivery, openDelivery } from './deliveries.ts';
import { countStaged, nextStaged, stage } from './staging.ts';

/** Writes to the register through a pool with the amender's duty: it can insert and close, never delete. */
export function createRegisterAmender(pool: Pool): RegisterAmender {
  return {
    openDelivery: (start, digest, now) => openDelivery(pool, start, digest, now),
    stage: (deliveryId, records, summary) => stage(pool, deliveryId, records, summary),
    countStaged: (deliveryId, after) => countStaged(pool, deliveryId, after),
    nextStaged: (deliveryId, after, persons) => nextStaged(pool, deliveryId, after, persons),
    getBefore: (personnumre) => getBefore(pool, personnumre),
    apply: (deliveryId, amendments, appliedTo, summary, now) =>
      applyAmendments(pool, deliveryId, amendments, appliedTo, summary, now),
    closeDelivery: (deliveryId, summary, now) => closeDelivery(pool, deliveryId, summary, now),
  };
}

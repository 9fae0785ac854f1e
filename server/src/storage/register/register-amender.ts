import type { Pool } from 'pg';
import type { RegisterAmender } from '../../rooms/register/index.ts';
import { applyBatch } from './apply-batch.ts';
import { getBefore } from './before.ts';
import { beginApplying, closeDelivery, openDelivery } from './deliveries.ts';
import { encodeAmendments } from './encode-amendments.ts';
import { openLoading } from './open-loading.ts';
import { sortDelivery } from './sort-delivery.ts';

/** What an amender works with. */
export interface AmenderParts {
  /** Connections with the amender's duty: it can insert and close, never delete. Four: two batches, and who they amend. */
  readonly pool: Pool;
  /** Connections of the owner of the tables, for their indexes. */
  readonly owners: Pool;
  /** The folder for what is too much for memory while a delivery is being sorted. */
  readonly folder: string;
}

/** Writes to the register. */
export function createRegisterAmender({ pool, owners, folder }: AmenderParts): RegisterAmender {
  return {
    openDelivery: (start, digest, now) => openDelivery(pool, start, digest, now),
    sort: (records, after, seed) => sortDelivery(folder, records, after, seed),
    beginApplying: (deliveryId, summary) => beginApplying(pool, deliveryId, summary),
    openLoading: (persons) => openLoading(pool, owners, persons),
    getBefore: (personnumre) => getBefore(pool, personnumre),
    async prepare(deliveryId, amendments, now) {
      const encoded = await encodeAmendments(amendments, deliveryId, now);
      return { apply: (outcome, before) => applyBatch(pool, deliveryId, encoded, outcome, before) };
    },
    closeDelivery: (deliveryId, summary, now) => closeDelivery(pool, deliveryId, summary, now),
  };
}

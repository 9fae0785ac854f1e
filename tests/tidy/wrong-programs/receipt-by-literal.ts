// expect: TS2741 a receipt proves that the entry is durable
import type { Receipt } from '../../../server/src/rooms/journal/index.ts';

/** A receipt for an entry nobody wrote. */
export const receipt: Receipt = { entryId: '00000000-0000-7000-8000-000000000000', tid: '2026-01-02T03:04:05.000Z' };

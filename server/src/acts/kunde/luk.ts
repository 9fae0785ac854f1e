import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { inForce } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { endAftale } from '../aftale/end.ts';
import { findKundeOf } from '../whose.ts';

/** The kinds of customer without which nothing can be administered. */
const ALWAYS_THERE = new Set(['operatoer', 'cpr-kontor']);

/** Ends a customer now, with its agreements and grants; its sessions end at once (Vilkår § 17). */
export const kundeLuk = defineAct({
  id: 'kunde.luk',
  da: 'Luk kunde',
  en: 'Close a customer',
  source: 'Vilkår § 17',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    kundenr: { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number', required: true },
    grund: { kind: 'tekst', da: 'Grund', en: 'Reason', required: true },
  },
  async perform(work, { kundenr }) {
    const { books, now } = work;
    const kunde = await findKundeOf(work, kundenr);
    if (isRefusal(kunde)) return kunde;
    if (ALWAYS_THERE.has(kunde.art) || !inForce(kunde, now)) return refuse('forkert-tilstand', { field: 'kundenr' });
    for (const aftale of await books.aftaler.list({ kundenr })) {
      if (aftale.gyldigTil > now) await endAftale(work, aftale, now);
    }
    await books.kunder.close(kundenr, now);
    await books.kunder.endSessions(kundenr);
    return { kundenr };
  },
});

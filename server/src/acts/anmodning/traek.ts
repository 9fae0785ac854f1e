import { refuse } from '../../ground/refusals/index.ts';
import { isOpen } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';

/** A customer withdraws an application while it is not answered (ours). */
export const anmodningTraek = defineAct({
  id: 'anmodning.traek',
  da: 'Træk ansøgning tilbage',
  en: 'Withdraw an application',
  source: 'ours',
  by: ['dap-administrator', 'sikkerhedsansvarlig'],
  changes: true,
  fields: { anmodning: { kind: 'id', da: 'Ansøgning', en: 'Application', required: true } },
  async perform({ books }, { anmodning }) {
    const found = await books.anmodninger.find(anmodning);
    if (found === undefined) return refuse('findes-ikke', { field: 'anmodning' });
    if (!isOpen(found)) return refuse('forkert-tilstand', { field: 'anmodning' });
    await books.anmodninger.setTilstand(found, 'trukket');
    return { anmodningId: found.anmodningId, tilstand: 'trukket' };
  },
});

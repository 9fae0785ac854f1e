import { hash } from 'node:crypto';
import { refuse } from '../../ground/refusals/index.ts';
import { isOpen } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';

/** Somebody without users withdraws an application by the key of its receipt, while it is not answered (ours). */
export const anmodningFortryd = defineAct({
  id: 'anmodning.fortryd',
  da: 'Træk ansøgning som ny kunde tilbage',
  en: 'Withdraw an application as a new customer',
  source: 'ours',
  by: [],
  open: true,
  changes: true,
  fields: {
    noegle: { kind: 'tekst', da: 'Nøgle fra kvitteringen', en: 'Key of the receipt', required: true, secret: true },
  },
  async perform({ books }, { noegle }) {
    const known = await books.anmodninger.findByKvittering(hash('sha256', noegle.trim()));
    if (known === undefined) return refuse('findes-ikke', { field: 'noegle' });
    // Held, and read again: the office may be answering it.
    const found = await books.anmodninger.find(known.anmodningId);
    if (found === undefined || !isOpen(found)) return refuse('forkert-tilstand', { field: 'noegle' });
    await books.anmodninger.setTilstand(found, 'trukket');
    return { anmodningId: found.anmodningId, tilstand: 'trukket' };
  },
});

import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';

/** Closes a user now: its sessions end with it (cpr-services.md § 11, ASVS 7.4.2). */
export const brugerLuk = defineAct({
  id: 'bruger.luk',
  da: 'Luk bruger',
  en: 'Close a user',
  source: 'cpr-services.md § 11',
  by: ['dap-administrator', 'operatoer'],
  changes: true,
  fields: { personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true } },
  async perform({ books, now }, { personkode }) {
    // Somebody else's user is as unknown as none: row-level security shows no other.
    const bruger = await books.brugere.find(personkode);
    if (bruger === undefined) return refuse('findes-ikke', { field: 'personkode' });
    if (bruger.tilstand === 'inaktiv') return refuse('forkert-tilstand', { field: 'personkode' });
    await books.brugere.close(personkode, now);
    return { personkode };
  },
});

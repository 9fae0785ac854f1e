import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { refusalOfLast } from './way-out.ts';

/** Takes a source address off the list, or an order back; nothing comes through it from now on. The last one goes on purpose only. */
export const kildeadresseFjern = defineAct({
  id: 'kildeadresse.fjern',
  da: 'Fjern kildeadresse',
  en: 'Remove a source address',
  source: 'cpr-services.md § 13',
  by: ['dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen', 'operatoer'],
  changes: true,
  fields: {
    kildeadresse: { kind: 'id', da: 'Kildeadresse', en: 'Source address', required: true },
    sidste: { kind: 'ja-nej', da: 'Også hvis den er den sidste', en: 'Even if it is the last' },
  },
  async perform({ books, now }, { kildeadresse: id, sidste }) {
    const kilde = await books.kildeadresser.find(id);
    if (kilde === undefined) return refuse('findes-ikke', { field: 'kildeadresse' });
    if (kilde.ophoert !== undefined) return refuse('forkert-tilstand', { field: 'kildeadresse' });
    const refusal = sidste === 'ja' ? undefined : await refusalOfLast(books, kilde);
    if (refusal !== undefined) return refusal;
    await books.kildeadresser.end(id, now);
    return { kildeadresse: id, adresse: kilde.adresse, ophoert: now };
  },
});

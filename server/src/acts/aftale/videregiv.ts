import { isRefusal } from '../../ground/refusals/index.ts';
import { refuseBy } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { AFTALE_FIELD, findRunning } from './find.ts';

/** A section or an article by its number: what else is said of it is not ours to read. */
const NAMES_A_PROVISION = /(?:§§?|art\.|artikel|article)\s*\d/i;

/** Records an onward disclosure with the statute it follows from (none: refused), and whether it is commercial (Vilkår §§ 9, 11). */
export const aftaleVideregiv = defineAct({
  id: 'aftale.videregiv',
  da: 'Registrér videregivelse',
  en: 'Record an onward disclosure',
  source: 'Vilkår §§ 9, 11',
  by: ['cpr-administrationen', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: true,
  fields: {
    ...AFTALE_FIELD,
    modtager: { kind: 'tekst', da: 'Modtager', en: 'Recipient', required: true },
    hjemmel: { kind: 'tekst', da: 'Hjemmel (lov og paragraf)', en: 'Statute (act and section)' },
    kommerciel: { kind: 'ja-nej', da: 'Sker den kommercielt?', en: 'Is it commercial?', required: true },
  },
  async perform(work, { aftale: id, modtager, hjemmel, kommerciel }) {
    if (hjemmel === undefined || !NAMES_A_PROVISION.test(hjemmel)) return refuseBy('A3');
    const aftale = await findRunning(work, id);
    if (isRefusal(aftale)) return aftale;
    const videregivelseId = work.newId();
    const videregivelse = { videregivelseId, modtager, hjemmel, kommerciel: kommerciel === 'ja', gyldigFra: work.now };
    await work.books.aftaler.addVideregivelse(aftale, videregivelse);
    return { aftaleId: aftale.aftaleId, videregivelseId };
  },
});

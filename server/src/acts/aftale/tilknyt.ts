import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { DATABEHANDLER_ROLLER, isDatabehandlerRolle } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { choicesOf } from '../fields.ts';
import { AFTALE_FIELD, findRunning } from './find.ts';

const ROLLER = choicesOf(DATABEHANDLER_ROLLER);

/** Names a processor or service bureau that acts under an agreement: entrusting it data is no disclosure (Vilkår § 9). */
export const aftaleTilknyt = defineAct({
  id: 'aftale.tilknyt',
  da: 'Tilknyt databehandler',
  en: 'Name a processor',
  source: 'Vilkår § 9',
  by: ['cpr-administrationen', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: true,
  fields: {
    ...AFTALE_FIELD,
    navn: { kind: 'tekst', da: 'Navn', en: 'Name', required: true },
    cvr: { kind: 'cvr', da: 'CVR-nummer', en: 'CVR number' },
    rolle: { kind: 'tekst', da: 'Rolle', en: 'Role', required: true, choices: ROLLER },
  },
  async perform(work, { aftale: id, navn, cvr, rolle }) {
    if (!isDatabehandlerRolle(rolle)) return refuse('ugyldigt-felt', { field: 'rolle' });
    const aftale = await findRunning(work, id);
    if (isRefusal(aftale)) return aftale;
    const databehandlerId = work.newId();
    await work.books.aftaler.addDatabehandler(aftale, { databehandlerId, navn, cvr, rolle, gyldigFra: work.now });
    return { aftaleId: aftale.aftaleId, databehandlerId };
  },
});

import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { tellTried } from '../file/index.ts';
import { findKundeOf } from '../whose.ts';
import { LOEBENDE_FAULTS } from './fault-texts.ts';
import { LOEBENDE_FILE_FIELDS } from './fields.ts';
import { planFile } from './plan-file.ts';

/** Shows what a file of dwellings would do, row by row with what is wrong, and does nothing. */
export const loebendeIndlaesProev = defineAct({
  id: 'loebende.indlaes-proev',
  da: 'Prøv en fil med boliger, der skal følges',
  en: 'Try a file of dwellings to follow',
  source: 'ours',
  by: ['medarbejder'],
  changes: false,
  fields: LOEBENDE_FILE_FIELDS,
  async perform(work, input) {
    const kunde = await findKundeOf(work, work.actor.kunde?.kundenr);
    if (isRefusal(kunde)) return kunde;
    const planned = await planFile(work, kunde.kundenr, input);
    return isRefusal(planned) ? planned : tellTried(planned, LOEBENDE_FAULTS);
  },
});

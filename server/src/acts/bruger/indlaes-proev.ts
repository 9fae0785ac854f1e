import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';
import { tellTried } from '../file/index.ts';
import { planFile } from './plan-file.ts';
import { targetKunde } from './target-kunde.ts';

/** Shows what a file of users would do, row by row with what is wrong, and does nothing. */
export const brugerIndlaesProev = defineAct({
  id: 'bruger.indlaes-proev',
  da: 'Prøv en fil med brugere',
  en: 'Try a file of users',
  source: 'ours',
  by: ['dap-administrator', 'cpr-administrationen'],
  changes: false,
  fields: {
    kundenr: KUNDENR,
    fil: { kind: 'fil', da: 'Fil (CSV eller regneark)', en: 'File (CSV or spreadsheet)', required: true },
  },
  async perform(work, { kundenr, fil }) {
    const kunde = await targetKunde(work, kundenr);
    if (isRefusal(kunde)) return kunde;
    const planned = await planFile(work, kunde, fil);
    return isRefusal(planned) ? planned : tellTried(planned);
  },
});

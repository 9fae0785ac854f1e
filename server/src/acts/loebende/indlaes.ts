import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { chosenRows, RAEKKER } from '../file/index.ts';
import { findKundeOf } from '../whose.ts';
import { LOEBENDE_FILE_FIELDS } from './fields.ts';
import { planFile } from './plan-file.ts';

/**
 * Follows the dwellings of a file, and stops following those that it says so of, all in one: of a file with errors nothing, or the
 * rows without, as one chooses (S003: the web service can be set up for running lookups).
 */
export const loebendeIndlaes = defineAct({
  id: 'loebende.indlaes',
  da: 'Følg boligerne i en fil',
  en: 'Follow the dwellings of a file',
  source: 'S003 (webservice); CPR-loven § 39, stk. 2-3',
  by: ['medarbejder'],
  changes: true,
  entryKeeps: ['oprettet', 'ophoert', 'udeladt'],
  fields: { ...LOEBENDE_FILE_FIELDS, raekker: RAEKKER },
  async perform(work, { raekker, ...input }) {
    const { books, actor, newId, now } = work;
    const kunde = await findKundeOf(work, actor.kunde?.kundenr);
    if (isRefusal(kunde)) return kunde;
    const { personkode } = actor;
    if (personkode === undefined) return refuse('handling-ikke-tilladt');
    const { kundenr } = kunde;
    const planned = await planFile(work, kundenr, input);
    if (isRefusal(planned)) return planned;
    const good = chosenRows(planned, raekker);
    if (isRefusal(good)) return good;
    const ended = good.flatMap(({ plan }) => ('ophoerer' in plan ? [plan.ophoerer] : []));
    const opslag = good.flatMap(({ plan }) => ('opslag' in plan ? [plan.opslag] : []));
    // What is ended first can be begun anew.
    await books.loebende.end(kundenr, ended, now);
    await books.loebende.add(
      opslag.map((one) => ({ kundenr, loebendeId: newId(), personkode, gyldigFra: now, ...one })),
    );
    return { oprettet: opslag.length, ophoert: ended.length, udeladt: planned.length - good.length };
  },
});

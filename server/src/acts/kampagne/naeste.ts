import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { secondsBetween } from './arbejdsliste.ts';
import { findOpen } from './find-open.ts';

/** Takes the call that has waited longest; two who take at once get two calls. */
export const kampagneNaeste = defineAct({
  id: 'kampagne.naeste',
  da: 'Tag det næste opkald',
  en: 'Take the next call',
  source: 'source 000; ours',
  by: ['kundecenter'],
  changes: true,
  fields: {},
  async perform({ books, actor, now }) {
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const call = await books.kampagner.takeCall(kampagne.kampagneId, actor.personkode, now);
    if (call === undefined) return refuse('findes-ikke', { field: 'opkald' });
    return { opkald: call.opkaldId, fra: call.fra, ventetSekunder: secondsBetween(call.ankom, now) };
  },
});

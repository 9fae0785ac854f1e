import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';

/** Puts a call into the queue: who calls, as they say it, so that nobody is forgotten on a busy morning. */
export const kampagneKoe = defineAct({
  id: 'kampagne.koe',
  da: 'Sæt et opkald i kø',
  en: 'Put a call into the queue',
  source: 'source 000; ours',
  by: ['kundecenter'],
  changes: true,
  fields: { fra: { kind: 'tekst', da: 'Hvem ringer', en: 'Who calls', required: true } },
  async perform({ books, actor, newId, now }, { fra }) {
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const { kampagneId } = kampagne;
    const opkaldId = newId();
    const kundenr = actor.kunde?.kundenr ?? kampagne.kundenr;
    await books.kampagner.queue({ kundenr, kampagneId, opkaldId, fra, ankom: now });
    return { opkald: opkaldId, venter: (await books.kampagner.waiting(kampagneId)).length };
  },
});

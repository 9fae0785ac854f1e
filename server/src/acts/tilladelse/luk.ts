import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';

/** Ends an authorisation now, waiting or in effect; the customer's sessions end with it (Vilkår § 17). */
export const tilladelseLuk = defineAct({
  id: 'tilladelse.luk',
  da: 'Luk tilladelse',
  en: 'End an authorisation',
  source: 'Vilkår § 17',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    tilladelse: { kind: 'id', da: 'Tilladelse', en: 'Authorisation', required: true },
    grund: { kind: 'tekst', da: 'Grund', en: 'Reason', required: true },
  },
  async perform({ books, now }, { tilladelse: id }) {
    const tilladelse = await books.tilladelser.find(id);
    if (tilladelse === undefined) return refuse('findes-ikke', { field: 'tilladelse' });
    if (tilladelse.gyldigTil <= now || tilladelse.gyldigTil <= tilladelse.gyldigFra) {
      return refuse('forkert-tilstand', { field: 'tilladelse' });
    }
    await books.tilladelser.end(tilladelse, now);
    await books.kunder.endSessions(tilladelse.kundenr);
    return { tilladelseId: id };
  },
});

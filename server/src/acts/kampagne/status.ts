import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';

/** How far a campaign is, on the whole and authority by authority: the last one, or the one of an id. */
export const kampagneStatus = defineAct({
  id: 'kampagne.status',
  da: 'Se, hvor langt kampagnen er',
  en: 'See how far the campaign is',
  source: 'ours',
  by: ['cpr-administrationen', 'kundecenter'],
  changes: false,
  fields: { kampagne: { kind: 'id', da: 'Kampagne', en: 'Campaign' } },
  async perform({ books }, { kampagne: id }) {
    const all = await books.kampagner.list();
    const kampagne = id === undefined ? all[0] : all.find(({ kampagneId }) => kampagneId === id);
    if (kampagne === undefined) return refuse('findes-ikke', { field: 'kampagne' });
    const { kampagneId } = kampagne;
    return {
      kampagne,
      tal: await books.kampagner.counts(kampagneId),
      myndigheder: await books.kampagner.progress(kampagneId),
      kampagner: all.map((one) => ({ kampagneId: one.kampagneId, nat: one.nat, afsluttet: one.afsluttet })),
    };
  },
});

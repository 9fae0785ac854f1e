import { hash } from 'node:crypto';
import { refuse } from '../../ground/refusals/index.ts';
import { OPERATOER_KUNDENR } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';

/** How far an application of somebody without users is; the key of its receipt lets them in (ours). */
export const anmodningStatus = defineAct({
  id: 'anmodning.status',
  da: 'Se, hvor langt en ansøgning er',
  en: 'See how far an application is',
  source: 'ours',
  by: [],
  open: true,
  changes: false,
  fields: {
    noegle: { kind: 'tekst', da: 'Nøgle fra kvitteringen', en: 'Key of the receipt', required: true, secret: true },
  },
  async perform({ books }, { noegle }) {
    const found = await books.anmodninger.findByKvittering(hash('sha256', noegle.trim()));
    if (found === undefined) return refuse('findes-ikke', { field: 'noegle' });
    const { anmodningId, ansoeger, kundenr, indsendt, forventet, tilstand, begrundelse } = found;
    return {
      anmodningId,
      navn: ansoeger?.navn,
      // Until it has been granted the applicant is no customer.
      kundenr: kundenr === OPERATOER_KUNDENR ? undefined : kundenr,
      indsendt,
      forventet,
      tilstand,
      begrundelse,
    };
  },
});

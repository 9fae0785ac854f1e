import { refuse } from '../../ground/refusals/index.ts';
import { isOpen } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { readVurdering, VURDERING_FIELDS } from './vurdering-fields.ts';

/** The CPR Administration refuses an application, with the two questions answered and a reason (Vilkår § 2). */
export const anmodningAfslaa = defineAct({
  id: 'anmodning.afslaa',
  da: 'Afslå ansøgning',
  en: 'Refuse an application',
  source: 'Vilkår § 2; forvaltningsloven § 22',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    ...VURDERING_FIELDS,
    begrundelse: { kind: 'tekst', da: 'Begrundelse til ansøgeren', en: 'Reason, for the applicant', required: true },
  },
  async perform({ books, actor, now }, input) {
    const found = await books.anmodninger.find(input.anmodning);
    if (found === undefined) return refuse('findes-ikke', { field: 'anmodning' });
    if (!isOpen(found)) return refuse('forkert-tilstand', { field: 'anmodning' });
    const vurdering = readVurdering(input);
    const { begrundelse } = input;
    const afgoerelse = { tilstand: 'afslaaet', vurdering, begrundelse, imoedekommet: undefined } as const;
    await books.anmodninger.settle(found, afgoerelse, now, actor.personkode);
    return { anmodningId: found.anmodningId, tilstand: 'afslaaet' };
  },
});

import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';

/** The CPR Administration takes an application up, so that the applicant sees it is being judged (Vilkår § 2). */
export const anmodningBehandl = defineAct({
  id: 'anmodning.behandl',
  da: 'Tag ansøgning under behandling',
  en: 'Take up an application',
  source: 'Vilkår § 2',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { anmodning: { kind: 'id', da: 'Ansøgning', en: 'Application', required: true } },
  async perform({ books }, { anmodning }) {
    const found = await books.anmodninger.find(anmodning);
    if (found === undefined) return refuse('findes-ikke', { field: 'anmodning' });
    if (found.tilstand !== 'indsendt') return refuse('forkert-tilstand', { field: 'anmodning' });
    await books.anmodninger.setTilstand(found, 'under-behandling');
    return { anmodningId: found.anmodningId, tilstand: 'under-behandling' };
  },
});

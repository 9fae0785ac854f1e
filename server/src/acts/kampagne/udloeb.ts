import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';
import { refuseByRule } from './rules.ts';

/** The deadline: who has not been verified expires, and stands in the list of authorisations with an end. The campaign is over. */
export const kampagneUdloeb = defineAct({
  id: 'kampagne.udloeb',
  da: 'Lad ikke-verificerede brugere udløbe',
  en: 'Let users who were not verified expire',
  source: 'governance.md § 3.2; the deadline is ours',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { straks: { kind: 'ja-nej', da: 'Straks, før fristen', en: 'At once, before the deadline' } },
  async perform({ books, now }, { straks }) {
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const { kampagneId, aabnet, journaliseret, frist } = kampagne;
    // What has no entries in the journal yet is not over.
    if (aabnet === undefined || journaliseret === undefined) return refuse('forkert-tilstand', { field: 'kampagne' });
    if (now < frist && straks !== 'ja') return refuseByRule('foerTid');
    const udloebet = await books.kampagner.expire(kampagneId, now);
    await books.kampagner.close(kampagneId, now);
    return { kampagne: kampagneId, udloebet };
  },
});

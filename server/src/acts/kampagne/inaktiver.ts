import { refuse } from '../../ground/refusals/index.ts';
import { MYNDIGHED_ARTER } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';
import { refuseByRule } from './rules.ts';

/**
 * The night: every human user and every DAP administrator of every public authority is let out, sessions included; systems
 * are not. One transaction with a manifest, whose entries are written when it has been kept. Begun again when it was cut
 * short after that, it only writes what is missing.
 */
export const kampagneInaktiver = defineAct({
  id: 'kampagne.inaktiver',
  da: 'Inaktivér alle offentlige brugere',
  en: 'Let all public users out',
  source: 'source 000 step 1; governance.md G01, § 3.3 items 6-8',
  by: ['cpr-administrationen'],
  changes: true,
  leavesManifest: true,
  fields: { straks: { kind: 'ja-nej', da: 'Straks, før planens tid', en: 'At once, ahead of the plan' } },
  async perform({ books, now }, { straks }) {
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const { kampagneId, inaktiveres, inaktiveret, journaliseret } = kampagne;
    if (inaktiveret !== undefined) {
      if (journaliseret !== undefined) return refuse('forkert-tilstand', { field: 'kampagne' });
      return { kampagne: kampagneId, inaktiveret: 0 };
    }
    if (now < inaktiveres && straks !== 'ja') return refuseByRule('foerTid');
    await books.kampagner.enlist(kampagne, MYNDIGHED_ARTER, now);
    return { kampagne: kampagneId, inaktiveret: await books.kampagner.inactivate(kampagneId, MYNDIGHED_ARTER, now) };
  },
});

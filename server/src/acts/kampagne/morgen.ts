import { refuse } from '../../ground/refusals/index.ts';
import { NAMED_BEFORE_MINUTES } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';
import { refuseByRule } from './rules.ts';

/** The morning: the DAP administrators who were named are let in, an hour before the door opens to the others. */
export const kampagneMorgen = defineAct({
  id: 'kampagne.morgen',
  da: 'Genaktivér de udpegede DAP-administratorer',
  en: 'Let the named DAP administrators in',
  source: 'source 000 step 2a; governance.md G02',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { straks: { kind: 'ja-nej', da: 'Straks, før planens tid', en: 'At once, ahead of the plan' } },
  async perform({ books, actor, now }, { straks }) {
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const { kampagneId, aabner, inaktiveret, aabnet } = kampagne;
    if (inaktiveret === undefined || aabnet !== undefined) return refuse('forkert-tilstand', { field: 'kampagne' });
    const due = new Date(Date.parse(aabner) - NAMED_BEFORE_MINUTES * 60_000).toISOString();
    if (now < due && straks !== 'ja') return refuseByRule('foerTid');
    let genaktiveret = 0;
    for (const authority of await books.kampagner.namedWaiting(kampagneId)) {
      const { navngivet } = authority;
      if (navngivet === undefined) continue;
      const verifying = { personkode: navngivet, vej: 'kontor', af: actor.personkode } as const;
      const rest = { grund: undefined, gyldigTil: undefined, kendeord: undefined };
      if (await books.kampagner.verify(authority, { ...verifying, ...rest }, now)) genaktiveret += 1;
    }
    await books.kampagner.morning(kampagneId, now, straks === 'ja');
    return { kampagne: kampagneId, genaktiveret };
  },
});

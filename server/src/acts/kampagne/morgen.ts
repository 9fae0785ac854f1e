import { refuse } from '../../ground/refusals/index.ts';
import { type KampagneMyndighed, NAMED_BEFORE_MINUTES, NO_PASSWORD } from '../../rooms/access/index.ts';
import { type ActWork, defineAct } from '../act.ts';
import { expiryOf, issueLinks } from '../bruger/issue-link.ts';
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
  async perform(work, { straks }) {
    const { books, now } = work;
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const { kampagneId, aabner, inaktiveret, aabnet } = kampagne;
    if (inaktiveret === undefined || aabnet !== undefined) return refuse('forkert-tilstand', { field: 'kampagne' });
    const due = new Date(Date.parse(aabner) - NAMED_BEFORE_MINUTES * 60_000).toISOString();
    if (now < due && straks !== 'ja') return refuseByRule('foerTid');
    let genaktiveret = 0;
    for (const authority of await books.kampagner.namedWaiting(kampagneId)) {
      if (await letNamedIn(work, authority)) genaktiveret += 1;
    }
    await books.kampagner.morning(kampagneId, now, straks === 'ja');
    return { kampagne: kampagneId, genaktiveret };
  },
});

/** Lets in who was named, by what the naming gave: a one-time password, a link that was shown, or a link that is sent now. */
async function letNamedIn(work: ActWork, authority: KampagneMyndighed): Promise<boolean> {
  const { books, actor, now } = work;
  const { kundenr, navngivet: personkode, navngivetKendeord, navngivetTokenHash: tokenHash } = authority;
  const user = personkode === undefined ? undefined : await books.brugere.find(personkode);
  if (user === undefined || personkode === undefined) return false;
  const verifying = {
    personkode,
    vej: 'kontor',
    af: actor.personkode,
    grund: undefined,
    gyldigTil: undefined,
  } as const;
  const kendeord = navngivetKendeord ?? NO_PASSWORD;
  if (!(await books.kampagner.verify(authority, { ...verifying, kendeord }, now))) return false;
  if (tokenHash !== undefined) {
    await books.aktiveringer.replace([{ kundenr, personkode, tokenHash, udloeber: expiryOf(now) }], now);
  } else if (navngivetKendeord === undefined) {
    await issueLinks(work, [user]);
  }
  return true;
}

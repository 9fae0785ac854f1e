import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { ADGANG, firstSecret } from '../bruger/first-secret.ts';
import { letIn } from '../bruger/issue-link.ts';
import { findStated, STATED } from './find-stated.ts';
import { refuseByRule } from './rules.ts';

/**
 * A call after the night: who states the four things has one DAP administrator let in, one for each authority, by a link to
 * the administrator's address, or by what the caller is told.
 */
export const kampagneOpkald = defineAct({
  id: 'kampagne.opkald',
  da: 'Genaktivér en DAP-administrator ved opkald',
  en: 'Let a DAP administrator in by telephone',
  source: 'source 000 step 2b; governance.md G02-G03, § 3.3 items 2-4',
  by: ['kundecenter'],
  changes: true,
  fields: { ...STATED, adgang: ADGANG },
  async perform(work, { adgang, ...stated }) {
    const { books, actor, now } = work;
    const kampagne = await books.kampagner.find();
    if (kampagne?.inaktiveret === undefined) return refuse('forkert-tilstand', { field: 'kampagne' });
    if (now < kampagne.aabner) return refuseByRule('foerTid');
    const authority = await findStated(work, stated);
    if ('refused' in authority) return authority;
    const personkode = stated.personkode.toUpperCase();
    const user = await books.brugere.find(personkode);
    if (user === undefined) return refuse('findes-ikke', { field: 'personkode' });
    const secret = await firstSecret(work, user.kundenr, adgang);
    if (isRefusal(secret)) return secret;
    const verifying = { personkode, vej: 'kontor', af: actor.personkode, kendeord: secret.kendeord } as const;
    const verified = await books.kampagner.verify(
      authority,
      { ...verifying, grund: undefined, gyldigTil: undefined },
      now,
    );
    if (!verified) return refuse('forkert-tilstand', { field: 'personkode' });
    await books.kampagner.spendCode(authority, now);
    return { kundenr: authority.kundenr, personkode, ...(await letIn(work, user, secret)) };
  },
});

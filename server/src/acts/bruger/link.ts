import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { isEmail } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { WHY } from '../why.ts';
import { findBruger } from './find-bruger.ts';
import { letIn } from './issue-link.ts';

/**
 * Sends a user a link to set the own password by, to its address or to another one; the password it has serves until then.
 * Whoever sends it never knows the password (ASVS 6.4.6).
 */
export const brugerLink = defineAct({
  id: 'bruger.link',
  da: 'Send link til valg af kendeord',
  en: 'Send a link to choose a password',
  source: 'governance.md § 7.3 (ASVS 6.4.1, 6.4.6); cpr-services.md § 11',
  by: ['dap-administrator', 'cpr-administrationen', 'operatoer'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    email: { kind: 'tekst', da: 'E-mail, hvis en anden end brugerens', en: "E-mail, if another than the user's" },
  },
  async perform(work, { personkode, email }) {
    if (email !== undefined && !isEmail(email)) return refuse('ugyldigt-felt', { field: 'email', why: WHY.email });
    const bruger = await findBruger(work, personkode);
    if (isRefusal(bruger)) return bruger;
    if (bruger.tilstand === 'inaktiv' || bruger.gyldigTil <= work.now) {
      return refuse('forkert-tilstand', { field: 'personkode' });
    }
    const told = await letIn(work, { ...bruger, email: email ?? bruger.email }, { engangskendeord: undefined });
    return { personkode, ...told };
  },
});

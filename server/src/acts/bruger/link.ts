import { refuse } from '../../ground/refusals/index.ts';
import { isEmail } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { issueLink } from './issue-link.ts';

/** Sends a user a link to set the own password by; whoever sends it never knows the password (ASVS 6.4.6). */
export const brugerLink = defineAct({
  id: 'bruger.link',
  da: 'Send link til valg af kendeord',
  en: 'Send a link to choose a password',
  source: 'governance.md § 7.3 (ASVS 6.4.1, 6.4.6); cpr-services.md § 11',
  by: ['dap-administrator', 'cpr-administrationen', 'operatoer'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    email: { kind: 'tekst', da: 'E-mail', en: 'E-mail' },
  },
  async perform(work, { personkode, email }) {
    if (email !== undefined && !isEmail(email)) return refuse('ugyldigt-felt', { field: 'email' });
    const bruger = await work.books.brugere.find(personkode);
    if (bruger === undefined) return refuse('findes-ikke', { field: 'personkode' });
    // The operator's own users are the operator's to let in.
    if (bruger.art === 'operatoer' && !work.actor.hverv.has('operatoer')) {
      return refuse('findes-ikke', { field: 'personkode' });
    }
    if (bruger.tilstand === 'inaktiv' || bruger.gyldigTil <= work.now) {
      return refuse('forkert-tilstand', { field: 'personkode' });
    }
    return { personkode, ...(await issueLink(work, bruger, email)) };
  },
});

import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { dapTilstandOf } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findBruger } from './find-bruger.ts';
import { ADGANG, firstSecret } from './first-secret.ts';
import { letIn } from './issue-link.ts';

/** Takes a user's password and sessions away and lets it in anew; one that has ended or is locked is reactivated first. */
export const brugerNulstil = defineAct({
  id: 'bruger.nulstil',
  da: 'Nulstil kendeord',
  en: 'Reset the password',
  source: 'cpr-services.md § 11',
  by: ['dap-administrator', 'cpr-administrationen', 'operatoer'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    adgang: ADGANG,
  },
  async perform(work, { personkode, adgang }) {
    const { books, now } = work;
    const bruger = await findBruger(work, personkode);
    if (isRefusal(bruger)) return bruger;
    if (dapTilstandOf(bruger, now) !== 'ENABLED') return refuse('forkert-tilstand', { field: 'personkode' });
    const secret = await firstSecret(work, bruger.kundenr, adgang);
    if (isRefusal(secret)) return secret;
    await books.brugere.setPassword(personkode, secret.kendeord, now, true);
    return { personkode, ...(await letIn(work, bruger, secret)) };
  },
});

import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { dapTilstandOf } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findBruger } from './find-bruger.ts';
import { firstSecret } from './first-secret.ts';

/** Gives a user a new one-time password and ends its sessions; one that has ended or is locked is reactivated first. */
export const brugerNulstil = defineAct({
  id: 'bruger.nulstil',
  da: 'Nulstil kendeord',
  en: 'Reset the password',
  source: 'cpr-services.md § 11',
  by: ['dap-administrator', 'cpr-administrationen'],
  changes: true,
  fields: { personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true } },
  async perform(work, { personkode }) {
    const { books, now } = work;
    const bruger = await findBruger(work, personkode);
    if (isRefusal(bruger)) return bruger;
    if (dapTilstandOf(bruger, now) !== 'ENABLED') return refuse('forkert-tilstand', { field: 'personkode' });
    const secret = await firstSecret(work);
    if (isRefusal(secret)) return secret;
    await books.brugere.setPassword(personkode, secret.kendeord, now, secret.engangskendeord);
    return { personkode, password: secret.password };
  },
});

import { isRefusal } from '../../ground/refusals/index.ts';
import { dapTilstandOf } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { refuseByRule } from './dap-rules.ts';
import { findBruger } from './find-bruger.ts';
import { namedPassword } from './named-password.ts';

/** Names a password for a user, and opens one that is locked: for the operator of the machine only. */
export const brugerKendeord = defineAct({
  id: 'bruger.kendeord',
  da: 'Giv nyt kendeord',
  en: 'Give a new password',
  source: 'ours',
  by: ['operatoer'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    kendeord: { kind: 'tekst', da: 'Kendeord', en: 'Password', required: true, secret: true },
  },
  async perform(work, { personkode, kendeord }) {
    const { books, now } = work;
    // Whoever gives an office's user a password could act for it; the operator of the machine has the database in hand anyway.
    if (work.actor.personkode !== undefined) return refuseByRule('D06', 'personkode');
    const bruger = await findBruger(work, personkode);
    if (isRefusal(bruger)) return bruger;
    const secret = await namedPassword(work, kendeord);
    if (isRefusal(secret)) return secret;
    if (dapTilstandOf(bruger, now) === 'LOCKED') await books.brugere.reopen(personkode, bruger.gyldigTil);
    await books.brugere.setPassword(personkode, secret.kendeord, now, false);
    return { personkode };
  },
});

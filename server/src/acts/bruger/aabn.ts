import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { dapTilstandOf, NO_PASSWORD } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { dayAt, endingOf, NO_END_DAY } from '../days.ts';
import { WHY } from '../why.ts';
import { refuseByRule } from './dap-rules.ts';
import { findBruger } from './find-bruger.ts';
import { isOwner } from './new-bruger.ts';

/**
 * Reactivates one user that is LOCKED or ACCOUNT_EXPIRED (cpr-services.md § 11). One that was switched off has to be verified
 * instead, and so has one that was closed before the night of a campaign that runs; when the campaign is over, who was switched
 * off by it is opened without any password or link, to be given a new one. An employee must be employed, and a system needs an
 * owner who is (G08).
 */
export const brugerAabn = defineAct({
  id: 'bruger.aabn',
  da: 'Genaktivér bruger',
  en: 'Reactivate a user',
  source: 'cpr-services.md § 11',
  by: ['dap-administrator', 'operatoer', 'cpr-administrationen'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    til: { kind: 'dag', da: 'Gældende til og med', en: 'Valid until and including' },
  },
  async perform(work, { personkode, til }) {
    const { books, now } = work;
    const bruger = await findBruger(work, personkode);
    if (isRefusal(bruger)) return bruger;
    const today = dayAt(now);
    const tilstand = dapTilstandOf(bruger, now);
    const isOut = bruger.tilstand === 'inaktiv';
    const { kampagner } = books;
    if ((isOut && !(await kampagner.hasExpired(bruger))) || (await kampagner.isUnverified(bruger, now)))
      return refuseByRule('D05', 'personkode');
    if (tilstand !== 'LOCKED' && tilstand !== 'ACCOUNT_EXPIRED')
      return refuse('forkert-tilstand', { field: 'personkode' });
    if (til !== undefined && til < today) return refuse('ugyldigt-felt', { field: 'til', why: WHY.past });
    const { art, ansatFra, ansatTil, ejer, kundenr } = bruger;
    if ((ansatFra ?? today) > today || (ansatTil ?? today) < today) return refuseByRule('D04', 'personkode');
    const owner = ejer === undefined ? undefined : await books.brugere.find(ejer);
    if (art === 'system' && !isOwner(owner, kundenr, now)) return refuseByRule('G08', 'personkode');
    const stays = tilstand === 'LOCKED' && til === undefined;
    const until = til ?? ansatTil ?? NO_END_DAY;
    const gyldigTil = stays
      ? bruger.gyldigTil
      : endingOf(ansatTil !== undefined && ansatTil < until ? ansatTil : until);
    await books.brugere.reopen(personkode, gyldigTil);
    if (isOut) await books.brugere.setPassword(personkode, NO_PASSWORD, now, true);
    return { personkode, gyldigTil };
  },
});

import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { dapTilstandOf } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { WHY } from '../why.ts';
import { closingMoment } from './closing-moment.ts';
import { findBruger } from './find-bruger.ts';
import { systemsOf } from './systems-of.ts';

/**
 * Closes a user: now, its sessions with it, or at the end of a later day (cpr-services.md § 11, ASVS 7.4.2). The systems it owns
 * are told: they need another owner (G08).
 */
export const brugerLuk = defineAct({
  id: 'bruger.luk',
  da: 'Luk bruger',
  en: 'Close a user',
  source: 'cpr-services.md § 11',
  by: ['dap-administrator', 'operatoer', 'cpr-administrationen'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    til: { kind: 'dag', da: 'Gældende til (i dag eller senere)', en: 'Valid until (today or later)' },
  },
  async perform(work, { personkode, til }) {
    const { books, now } = work;
    const bruger = await findBruger(work, personkode);
    if (isRefusal(bruger)) return bruger;
    if (dapTilstandOf(bruger, now) === 'ACCOUNT_EXPIRED') return refuse('forkert-tilstand', { field: 'personkode' });
    const moment = closingMoment(til, bruger.gyldigTil, now);
    if (moment === undefined) return refuse('ugyldigt-felt', { field: 'til', why: WHY.endsEarlier });
    await books.brugere.close([{ personkode, til: moment }], now);
    return { personkode, gyldigTil: moment, systembrugere: await systemsOf(books, personkode) };
  },
});

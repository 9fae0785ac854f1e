import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { dapTilstandOf } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { WHY } from '../why.ts';
import { BEHOV_FIELDS, GRUND, grantedTo, readBehov } from './behov-fields.ts';
import { refuseByRule } from './dap-rules.ts';
import { findBruger } from './find-bruger.ts';

/**
 * Says what of its customer's access a user's work needs, and why: from now on it may use that and nothing else, through every
 * door (Vilkår § 3). Nobody says what they need themselves.
 */
export const brugerBehov = defineAct({
  id: 'bruger.behov',
  da: 'Afgræns brugeren til det, der er behov for',
  en: 'Limit a user to what is needed',
  source: 'Vilkår § 3',
  by: ['dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    ...BEHOV_FIELDS,
    alt: { kind: 'ja-nej', da: 'Alt, hvad kunden må bruge', en: 'All that the customer may use' },
    grund: GRUND,
  },
  async perform(work, { personkode, alt, ...wished }) {
    const { books, actor, now } = work;
    const bruger = await findBruger(work, personkode);
    if (isRefusal(bruger)) return bruger;
    if (personkode === actor.personkode) return refuseByRule('D08', 'personkode');
    if (dapTilstandOf(bruger, now) === 'ACCOUNT_EXPIRED') return refuse('forkert-tilstand', { field: 'personkode' });
    const behov = readBehov(wished, await grantedTo(work, bruger.kundenr));
    if (isRefusal(behov)) return behov;
    // Nothing chosen by mistake is not everything.
    const isLimit = behov.tjenester !== undefined || behov.formaal !== undefined;
    if (!isLimit && alt !== 'ja') return refuse('felt-mangler', { field: 'tjenester' });
    if (isLimit && alt === 'ja') return refuse('ugyldigt-felt', { field: 'alt', why: WHY.allOrSome });
    await books.brugere.setBehov(bruger, behov, now);
    return { personkode, ...behov };
  },
});

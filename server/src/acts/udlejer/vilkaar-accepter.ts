import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { isVilkaarOf, KUNDE_ARTER, newestVilkaarOf } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';
import { findKundeOf, nameOf } from '../whose.ts';
import { WHY } from '../why.ts';

/**
 * A private customer accepts the standard terms in the version that applies: by itself, or as the office has it in writing. Who
 * applies for the landlord service accepts them with the application; this is for a later version, and for who has ended it.
 */
export const vilkaarAccepter = defineAct({
  id: 'vilkaar.accepter',
  da: 'Acceptér standardvilkårene for private virksomheder',
  en: 'Accept the standard terms for private companies',
  source: 'S003 (vilkår og databeskyttelse)',
  by: ['cpr-administrationen', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: true,
  fields: {
    kundenr: KUNDENR,
    version: { kind: 'tekst', da: 'Vilkårenes version', en: 'Version of the terms' },
    dokumentation: { kind: 'tekst', da: 'Dokumentation', en: 'Documentation' },
  },
  async perform(work, input) {
    const kunde = await findKundeOf(work, input.kundenr);
    if (isRefusal(kunde)) return kunde;
    const { kundenr, art } = kunde;
    // An authority accepts its terms with each agreement (Vilkår § 2).
    if (KUNDE_ARTER[art] !== 'privat') return refuse('forkert-tilstand', { field: 'kundenr' });
    const version = input.version ?? newestVilkaarOf('privat') ?? '';
    if (!isVilkaarOf(version, 'privat')) return refuse('ugyldigt-felt', { field: 'version', why: WHY.termsOfOthers });
    const dokumentation = input.dokumentation ?? `Accepteret af ${nameOf(work.actor)}`;
    const accept = { kundenr, version, dokumentation, gyldigFra: work.now };
    const added = await work.books.udlejere.addVilkaarsaccept(accept);
    return added ? accept : refuse('findes-allerede', { field: 'version' });
  },
});

import { refuse } from '../../ground/refusals/index.ts';
import { isKendeordspolitik } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';

const POLICIES = [
  { value: 'cpr-compat', da: 'Som CPR Services kræver', en: 'As CPR Services demands' },
  { value: 'modern', da: 'Lange kendeord (ASVS 5.0)', en: 'Long passwords (ASVS 5.0)' },
];

/** Sets what a customer demands of its users: the policy of passwords, listed source addresses. */
export const kundeKrav = defineAct({
  id: 'kunde.krav',
  da: 'Sæt kundens krav til log på',
  en: "Set the customer's demands on signing in",
  source: 'governance.md § 7.3; cpr-services.md §§ 9, 13',
  by: ['cpr-administrationen', 'operatoer'],
  changes: true,
  fields: {
    kundenr: { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number', required: true },
    kendeordspolitik: { kind: 'tekst', da: 'Kendeordspolitik', en: 'Policy of passwords', choices: POLICIES },
    kildeadresseKraevet: { kind: 'ja-nej', da: 'Kun tilmeldte kildeadresser', en: 'Listed source addresses only' },
  },
  async perform({ books }, { kundenr, kendeordspolitik: politik, kildeadresseKraevet: kraevet }) {
    if (politik !== undefined && !isKendeordspolitik(politik))
      return refuse('ugyldigt-felt', { field: 'kendeordspolitik' });
    if ((await books.krav.find(kundenr)) === undefined) return refuse('findes-ikke', { field: 'kundenr' });
    await books.krav.set(kundenr, {
      ...(politik === undefined ? {} : { kendeordspolitik: politik }),
      ...(kraevet === undefined ? {} : { kildeadresseKraevet: kraevet === 'ja' }),
    });
    return { kundenr, ...(await books.krav.find(kundenr)) };
  },
});

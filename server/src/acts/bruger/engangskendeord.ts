import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';

/** What every one-time password begins with: one character of each class that CPR Services demands (cpr-services.md § 9). */
const CLASSES = 'Kd1#';

/** Characters of chance that follow it, five bits each. */
const CHARACTERS = 12;

/**
 * Makes a one-time password, shown this once, for users of systems that cannot open a link: it serves for its change only, and for
 * seven days. A customer of the policy `modern` has links only (ASVS 6.4.6).
 */
export const brugerEngangskendeord = defineAct({
  id: 'bruger.engangskendeord',
  da: 'Lav engangskendeord',
  en: 'Make a one-time password',
  source: 'cpr-services.md §§ 9, 11',
  by: ['dap-administrator', 'operatoer'],
  changes: true,
  fields: { personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true } },
  async perform({ books, actor, passwords, token, now }, { personkode }) {
    const bruger = await books.brugere.find(personkode);
    // The operator's own users are the operator's to let in.
    if (bruger === undefined || (bruger.art === 'operatoer' && !actor.hverv.has('operatoer'))) {
      return refuse('findes-ikke', { field: 'personkode' });
    }
    const politik = (await books.krav.find(bruger.kundenr))?.kendeordspolitik;
    if (politik !== 'cpr-compat' || bruger.tilstand === 'inaktiv' || bruger.gyldigTil <= now) {
      return refuse('forkert-tilstand', { field: 'personkode' });
    }
    const engangskendeord = `${CLASSES}${token().slice(0, CHARACTERS)}`;
    await books.aktiveringer.setOneTimePassword(bruger, await passwords.hash(engangskendeord), now);
    return { personkode, engangskendeord };
  },
});

import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { hashToken, inForce } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { ADGANG, firstSecret } from '../bruger/first-secret.ts';
import { linkOf } from '../bruger/issue-link.ts';
import { findStated, STATED } from './find-stated.ts';
import { refuseByRule } from './rules.ts';

const optional = <F extends { readonly required: true }>({ required: _, ...field }: F): Omit<F, 'required'> => field;

/**
 * Names, before the night, the one DAP administrator who is to be let in: on the authority's own page, or by the customer
 * centre for a caller who states the four things. It has no effect before the night (governance.md § 3.3 item 11): a link is
 * sent in the morning, and what is told instead, for want of an address, works from then on.
 */
export const kampagneNavngiv = defineAct({
  id: 'kampagne.navngiv',
  da: 'Udpeg DAP-administratoren',
  en: 'Name the DAP administrator',
  source: 'source 000 step 0; governance.md G02-G03',
  by: ['sikkerhedsansvarlig', 'dap-administrator', 'kundecenter'],
  changes: true,
  fields: {
    personkode: STATED.personkode,
    myndighed: optional(STATED.myndighed),
    kundenr: optional(STATED.kundenr),
    kode: optional(STATED.kode),
    adgang: ADGANG,
  },
  async perform(work, { personkode: said, myndighed, kundenr, kode, adgang }) {
    const { books, actor, token, now } = work;
    const personkode = said.toUpperCase();
    const byTelephone = actor.reach === 'alle';
    const own = byTelephone ? undefined : await books.kampagner.findAuthority(actor.reach);
    if (byTelephone) {
      for (const [field, text] of Object.entries({ myndighed, kundenr, kode })) {
        if (text === undefined) return refuse('felt-mangler', { field });
      }
    }
    const authority = byTelephone
      ? await findStated(work, { personkode, myndighed: myndighed ?? '', kundenr: kundenr ?? '', kode: kode ?? '' })
      : (own ?? refuse('findes-ikke', { field: 'kampagne' }));
    if ('refused' in authority) return authority;
    if (authority.inaktiveret !== undefined) return refuse('forkert-tilstand', { field: 'kampagne' });
    const user = await books.brugere.find(personkode);
    const isDap =
      user?.kundenr === authority.kundenr &&
      user.tilstand !== 'inaktiv' &&
      user.profiler.some((one) => one.profil === '200' && inForce(one, now));
    if (!isDap) return refuseByRule('ikkeDap', { field: 'personkode' });
    const secret = await firstSecret(work, user.kundenr, adgang);
    if (isRefusal(secret)) return secret;
    const { engangskendeord } = secret;
    const shown = engangskendeord === undefined && user.email === undefined ? token() : undefined;
    const naming = {
      personkode,
      vej: byTelephone ? 'telefon' : 'side',
      kendeord: engangskendeord === undefined ? undefined : secret.kendeord,
      tokenHash: shown === undefined ? undefined : hashToken(shown),
    } as const;
    await books.kampagner.name(authority, naming, now);
    if (byTelephone) await books.kampagner.spendCode(authority, now);
    const told =
      engangskendeord !== undefined
        ? { engangskendeord }
        : shown === undefined
          ? { til: user.email }
          : { link: linkOf(shown) };
    return { kundenr: authority.kundenr, personkode, virkerFra: authority.aabner, ...told };
  },
});

import { danishInstant, danishLocal, dayOf, endOfDay, startOfDay } from '../../ground/bitemporal/index.ts';
import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { ADGANG, firstSecret } from '../bruger/first-secret.ts';
import { letIn } from '../bruger/issue-link.ts';
import { WHY } from '../why.ts';
import { refuseByRule } from './rules.ts';

/**
 * The DAP administrator verifies one user of the own institution, with a reason and until when; the user gets a link to choose
 * a password by, or a one-time password to be handed on. Never many at a time: each is looked at (source 000 step 3).
 */
export const kampagneVerificer = defineAct({
  id: 'kampagne.verificer',
  da: 'Verificér en bruger',
  en: 'Verify a user',
  source: 'source 000 step 3; governance.md G04, § 3.3 item 5',
  by: ['dap-administrator'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    grund: {
      kind: 'tekst',
      da: 'Hvorfor brugeren har brug for adgang',
      en: 'Why the user needs access',
      required: true,
    },
    gyldigTil: { kind: 'dag', da: 'Gældende til', en: 'Valid until', required: true },
    adgang: ADGANG,
  },
  async perform(work, { personkode, grund, gyldigTil, adgang }) {
    const { books, actor, now } = work;
    // It is the own institution's work: the operator of the machine does it for nobody.
    if (actor.kunde === undefined) return refuse('handling-ikke-tilladt');
    const authority = await books.kampagner.findAuthority(actor.kunde.kundenr);
    if (authority?.inaktiveret === undefined) return refuse('findes-ikke', { field: 'kampagne' });
    if (personkode === actor.personkode) return refuseByRule('sigSelv', { field: 'personkode' });
    if (now >= authority.frist) return refuseByRule('forSent');
    if (gyldigTil < dayOf(danishLocal(Date.parse(now))))
      return refuse('ugyldigt-felt', { field: 'gyldigTil', why: WHY.past });
    const end = endOfDay(startOfDay(gyldigTil));
    // Somebody else's user is as unknown as none: row-level security shows no other.
    const user = await books.brugere.find(personkode);
    if (user === undefined || user.kundenr !== authority.kundenr) return refuse('findes-ikke', { field: 'personkode' });
    const secret = await firstSecret(work, user.kundenr, adgang);
    if (isRefusal(secret)) return secret;
    const verified = await books.kampagner.verify(
      authority,
      {
        ...{ personkode, vej: 'dap', af: actor.personkode, grund },
        gyldigTil: end === 'infinity' ? end : new Date(danishInstant(end)).toISOString(),
        kendeord: secret.kendeord,
      },
      now,
    );
    if (!verified) return refuse('forkert-tilstand', { field: 'personkode' });
    // Vilkår § 3: why the user has access now stands in the list of authorisations; what it is limited to stays.
    const { tjenester, formaal } = user.behov ?? {};
    await books.brugere.setBehov(user, { tjenester, formaal, grund }, now);
    return { personkode, gyldigTil, ...(await letIn(work, user, secret)) };
  },
});

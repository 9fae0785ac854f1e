import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { ListedBruger } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { refuseByRule as refuseByDapRule } from '../bruger/dap-rules.ts';
import { ADGANG, firstSecret } from '../bruger/first-secret.ts';
import { letIn } from '../bruger/issue-link.ts';
import { dayAt, endingOf } from '../days.ts';
import { WHY, type Why } from '../why.ts';
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
    // Somebody else's user is as unknown as none: row-level security shows no other.
    const user = await books.brugere.find(personkode);
    if (user === undefined || user.kundenr !== authority.kundenr) return refuse('findes-ikke', { field: 'personkode' });
    const until = lastDayOf(user, gyldigTil, dayAt(now));
    if (typeof until !== 'string') return until;
    const secret = await firstSecret(work, user.kundenr, adgang);
    if (isRefusal(secret)) return secret;
    const verified = await books.kampagner.verify(
      authority,
      {
        ...{ personkode, vej: 'dap', af: actor.personkode, grund },
        gyldigTil: endingOf(until),
        kendeord: secret.kendeord,
      },
      now,
    );
    if (!verified) return refuse('forkert-tilstand', { field: 'personkode' });
    // Vilkår § 3: why the user has access now stands in the list of authorisations; what it is limited to stays.
    const { tjenester, formaal } = user.behov ?? {};
    await books.brugere.setBehov(user, { tjenester, formaal, grund }, now);
    return { personkode, gyldigTil: until, ...(await letIn(work, user, secret)) };
  },
});

/** The last day of who is verified until a day: no later than the employment's, nor before the user begins. */
function lastDayOf(
  { gyldigFra, ansatFra, ansatTil }: Pick<ListedBruger, 'gyldigFra' | 'ansatFra' | 'ansatTil'>,
  asked: string,
  today: string,
): string | Refusal {
  const wrong = (why: Why) => refuse('ugyldigt-felt', { field: 'gyldigTil', why });
  if (asked < today) return wrong(WHY.past);
  if (ansatTil !== undefined && ansatTil < today) return refuseByDapRule('D04', 'personkode');
  const until = ansatTil !== undefined && ansatTil < asked ? ansatTil : asked;
  if (until < dayAt(gyldigFra)) return wrong(WHY.endsFirst);
  return ansatFra !== undefined && until < ansatFra ? wrong(WHY.beforeEmployment) : until;
}

import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';
import { personkodeTaken } from '../why.ts';
import { BEHOV_FIELDS, GRUND, grantedTo, readBehov } from './behov-fields.ts';
import { ART_CHOICES } from './dap-choices.ts';
import { ADGANG, firstSecret } from './first-secret.ts';
import { letIn } from './issue-link.ts';
import { namedPassword } from './named-password.ts';
import { judgeNewBruger } from './new-bruger.ts';
import { newPersonkode } from './new-personkode.ts';
import { targetKunde } from './target-kunde.ts';

/** Takes in a user: an employee, or a system that belongs to one (cpr-services.md § 11, governance.md G08). */
export const brugerOpret = defineAct({
  id: 'bruger.opret',
  da: 'Opret bruger',
  en: 'Make a user',
  source: 'cpr-services.md § 11',
  by: ['dap-administrator', 'cpr-administrationen'],
  changes: true,
  fields: {
    kundenr: KUNDENR,
    navn: { kind: 'tekst', da: 'Navn', en: 'Name', required: true },
    grund: GRUND,
    art: { kind: 'tekst', da: 'Art', en: 'Kind', choices: ART_CHOICES },
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode' },
    email: { kind: 'tekst', da: 'E-mail', en: 'E-mail' },
    ejer: { kind: 'personkode', da: 'Ejer af systembrugeren', en: 'Owner of the system user' },
    profiler: { kind: 'liste', da: 'Profiler', en: 'Profiles' },
    fra: { kind: 'dag', da: 'Gældende fra', en: 'Valid from' },
    til: { kind: 'dag', da: 'Gældende til og med', en: 'Valid until and including' },
    'ansat-fra': { kind: 'dag', da: 'Ansat fra', en: 'Employed from' },
    'ansat-til': { kind: 'dag', da: 'Ansat til og med', en: 'Employed until and including' },
    ...BEHOV_FIELDS,
    adgang: ADGANG,
    kendeord: { kind: 'tekst', da: 'Kendeord', en: 'Password', secret: true },
  },
  async perform(work, { kundenr, personkode, art, profiler, adgang, kendeord, tjenester, formaal, grund, ...input }) {
    const { books, actor, now } = work;
    const kunde = await targetKunde(work, kundenr);
    if (isRefusal(kunde)) return kunde;
    const behov = readBehov({ tjenester, formaal, grund }, await grantedTo(work, kunde.kundenr));
    if (isRefusal(behov)) return behov;
    const wished = {
      ...{ ...input, personkode: personkode ?? newPersonkode(work.token()), art: art ?? 'medarbejder' },
      profiler: (profiler ?? '').split(',').flatMap((profil) => profil.trim() || []),
      behov,
    };
    const ejer = input.ejer === undefined ? undefined : await books.brugere.find(input.ejer);
    const bruger = judgeNewBruger(wished, { kunde, hverv: actor.hverv, now, ejer });
    if (isRefusal(bruger)) return bruger;
    const isNamed = kendeord !== undefined;
    const secret = isNamed ? await namedPassword(work, kendeord) : await firstSecret(work, kunde.kundenr, adgang);
    if (isRefusal(secret)) return secret;
    const added = await books.brugere.add([{ ...bruger, kendeord: secret.kendeord, skalSkiftes: !isNamed }]);
    if (!added.has(bruger.personkode))
      return refuse('findes-allerede', { field: 'personkode', why: personkodeTaken(bruger.personkode) });
    const told = isNamed ? {} : await letIn(work, bruger, secret);
    return { kundenr: kunde.kundenr, personkode: bruger.personkode, navn: bruger.navn, ...told };
  },
});

import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import { isProfil, isProfilOf, type ListedBruger, mayGiveProfil, type Profil } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { beginningOf, dayAt } from '../days.ts';
import { WHY } from '../why.ts';
import { PROFIL_CHOICES } from './dap-choices.ts';
import { refuseByRule } from './dap-rules.ts';
import { findBruger } from './find-bruger.ts';

/** Gives or takes a profile, from a day on (cpr-services.md §§ 11-12). */
export const brugerProfil = defineAct({
  id: 'bruger.profil',
  da: 'Giv eller fratag profil',
  en: 'Give or take a profile',
  source: 'cpr-services.md § 12',
  by: ['dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    profil: { kind: 'tekst', da: 'Profil', en: 'Profile', required: true, choices: PROFIL_CHOICES },
    aktiv: { kind: 'ja-nej', da: 'Aktiv', en: 'Active', required: true },
    fra: { kind: 'dag', da: 'Gældende fra', en: 'Valid from' },
  },
  async perform(work, { personkode, profil, aktiv, fra }) {
    const { books, actor, now } = work;
    const bruger = await findBruger(work, personkode);
    if (isRefusal(bruger)) return bruger;
    const kunde = await books.kunder.find(bruger.kundenr);
    const isOfPerson = bruger.art !== 'system' || !['200', '900', '910'].includes(profil);
    if (!isProfil(profil) || kunde === undefined || !isProfilOf(profil, kunde.art) || !isOfPerson) {
      return refuse('ugyldigt-felt', { field: 'profil', why: WHY.profile });
    }
    if (!mayGiveProfil(profil, actor.hverv)) return refuseByRule('D02', 'profil');
    const today = dayAt(now);
    if (fra !== undefined && fra < today) return refuse('ugyldigt-felt', { field: 'fra', why: WHY.past });
    const from = fra === undefined || fra === today ? now : beginningOf(fra);
    const no = refusalOfChange(bruger, profil, aktiv === 'ja', from);
    if (no !== undefined) return no;
    if (aktiv === 'ja') await books.brugere.addProfil(bruger, profil, from);
    else await books.brugere.endProfil(bruger, profil, from);
    return { personkode, profil, aktiv, fra: from };
  },
});

/** What is held from a moment on, also what begins later: a profile is given and taken for good, until it is changed again. */
function refusalOfChange(bruger: ListedBruger, profil: Profil, give: boolean, from: string): Refusal | undefined {
  const holds = (one: Profil) =>
    bruger.profiler.some((held) => held.profil === one && (held.gyldigTil === 'infinity' || held.gyldigTil > from));
  if (holds(profil) === give) return refuse('forkert-tilstand', { field: 'profil' });
  const other = profil === '100' ? '140' : '100';
  const collides = give && (profil === '100' || profil === '140') && holds(other);
  return collides ? refuseByRule('D03', 'profil') : undefined;
}

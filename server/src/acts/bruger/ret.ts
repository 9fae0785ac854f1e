import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import { type BrugerChange, dapTilstandOf, type ListedBruger } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { dayAt, earlierOf, endingOf, NO_END_DAY } from '../days.ts';
import { WHY, type Why } from '../why.ts';
import { refuseByRule } from './dap-rules.ts';
import { findBruger } from './find-bruger.ts';
import { isOwner } from './new-bruger.ts';
import { systemsOf } from './systems-of.ts';
import { refusalOfTexts } from './texts-of-bruger.ts';

/** Corrects a user: name of the same person, e-mail, owner, end, employment. It never opens one that has ended. */
export const brugerRet = defineAct({
  id: 'bruger.ret',
  da: 'Ret bruger',
  en: 'Correct a user',
  source: 'cpr-services.md § 11',
  by: ['dap-administrator', 'cpr-administrationen'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    navn: { kind: 'tekst', da: 'Navn', en: 'Name' },
    'samme-person': { kind: 'ja-nej', da: 'Er det den samme person?', en: 'Is it the same person?' },
    email: { kind: 'tekst', da: 'E-mail', en: 'E-mail' },
    ejer: { kind: 'personkode', da: 'Ejer af systembrugeren', en: 'Owner of the system user' },
    til: { kind: 'dag', da: 'Gældende til og med', en: 'Valid until and including' },
    'ansat-fra': { kind: 'dag', da: 'Ansat fra', en: 'Employed from' },
    'ansat-til': { kind: 'dag', da: 'Ansat til og med', en: 'Employed until and including' },
  },
  async perform(work, input) {
    const { books, now } = work;
    const { personkode, navn, email, ejer } = input;
    const bruger = await findBruger(work, personkode);
    if (isRefusal(bruger)) return bruger;
    if (dapTilstandOf(bruger, now) === 'ACCOUNT_EXPIRED') return refuse('forkert-tilstand', { field: 'personkode' });
    const isOther = navn !== undefined && navn !== bruger.navn && bruger.art !== 'system';
    if (isOther && input['samme-person'] !== 'ja') return refuseByRule('D01', 'navn');
    const no = refusalOfTexts(navn, email);
    if (no !== undefined) return no;
    if (ejer !== undefined) {
      if (bruger.art !== 'system') return refuse('ugyldigt-felt', { field: 'ejer', why: WHY.ofSystemOnly });
      if (!isOwner(await books.brugere.find(ejer), bruger.kundenr, now)) return refuseByRule('G08', 'ejer');
    }
    const dates = datesOf(input, bruger, now);
    if ('refused' in dates) return dates;
    await books.brugere.change(personkode, { navn, email, ejer, ...dates.employment });
    const ends = dates.gyldigTil;
    if (ends !== undefined) await books.brugere.close([{ personkode, til: ends }], now);
    const isLeaving = ends !== undefined && ends !== 'infinity';
    return { personkode, ...(isLeaving ? { systembrugere: await systemsOf(books, personkode) } : {}) };
  },
});

type Days = { readonly [Name in 'til' | 'ansat-fra' | 'ansat-til']: string | undefined };

/** The dates as they become; an employment that ends takes the account with it, now when it is past. */
function datesOf(
  { til, 'ansat-fra': ansatFra, 'ansat-til': ansatTil }: Days,
  bruger: ListedBruger,
  now: string,
):
  | { readonly employment: Pick<BrugerChange, 'ansatFra' | 'ansatTil'>; readonly gyldigTil: string | undefined }
  | Refusal {
  const wrong = (field: string, why: Why) => refuse('ugyldigt-felt', { field, why });
  if (til !== undefined && til < dayAt(now)) return wrong('til', WHY.past);
  if (bruger.art === 'system' && ansatFra !== undefined) return wrong('ansat-fra', WHY.ofEmployeeOnly);
  if (bruger.art === 'system' && ansatTil !== undefined) return wrong('ansat-til', WHY.ofEmployeeOnly);
  const from = ansatFra ?? bruger.ansatFra;
  const until = ansatTil ?? bruger.ansatTil ?? NO_END_DAY;
  if (from !== undefined && until < from)
    return wrong(ansatTil === undefined ? 'ansat-fra' : 'ansat-til', WHY.endsFirst);
  const employment = { ansatFra, ansatTil: ansatTil === NO_END_DAY ? null : ansatTil };
  if (til === undefined && ansatTil === undefined) return { employment, gyldigTil: undefined };
  const ends = earlierOf(til === undefined ? bruger.gyldigTil : endingOf(til), endingOf(until));
  return { employment, gyldigTil: ends !== 'infinity' && ends < now ? now : ends };
}

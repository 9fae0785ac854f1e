import { refuse } from '../../ground/refusals/index.ts';
import { isDapTilstand } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';
import { fromTo } from '../why.ts';
import { ART_CHOICES, TILSTAND_CHOICES } from './dap-choices.ts';
import { toldBruger } from './told-bruger.ts';

const LIMIT_DEFAULT = 50;
const LIMIT_MAX = 500;

/** Looks for users by name, personkode or e-mail, by state and kind, a page at a time (cpr-services.md § 11). */
export const brugerSoeg = defineAct({
  id: 'bruger.soeg',
  da: 'Søg bruger',
  en: 'Search for users',
  source: 'cpr-services.md § 11',
  by: ['cpr-administrationen', 'kundecenter', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: {
    kundenr: KUNDENR,
    tekst: { kind: 'tekst', da: 'Navn, personkode eller e-mail', en: 'Name, personkode or e-mail' },
    tilstand: { kind: 'tekst', da: 'Tilstand', en: 'State', choices: TILSTAND_CHOICES },
    art: { kind: 'tekst', da: 'Art', en: 'Kind', choices: ART_CHOICES },
    efter: { kind: 'personkode', da: 'Efter personkode', en: 'After personkode' },
    antal: { kind: 'tal', da: 'Antal ad gangen', en: 'How many at a time' },
  },
  async perform({ books, now }, { kundenr, tekst, tilstand, art, efter, antal: wanted }) {
    const limit = wanted === undefined ? LIMIT_DEFAULT : Number(wanted);
    if (limit < 1 || limit > LIMIT_MAX) return refuse('ugyldigt-felt', { field: 'antal', why: fromTo(1, LIMIT_MAX) });
    const state = tilstand !== undefined && isDapTilstand(tilstand) ? tilstand : undefined;
    const sought = { kundenr, tekst, tilstand: state, art, efter, limit: limit + 1 };
    const { brugere, antal } = await books.brugere.search(sought, now);
    const page = brugere.slice(0, limit).map((bruger) => toldBruger(bruger, now));
    const naeste = brugere.length > limit ? page.at(-1)?.personkode : undefined;
    return { antal, brugere: page, ...(naeste === undefined ? {} : { naeste }) };
  },
});

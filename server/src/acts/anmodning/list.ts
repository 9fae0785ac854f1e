import { ANMODNING_TILSTANDE, type Anmodning, inForce, type ListedEjernummer } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { choicesOf, KUNDENR } from '../fields.ts';

const STATES = choicesOf(ANMODNING_TILSTANDE);

/**
 * The applications: one's own, or for the office all of them, oldest first. The office that judges them is also told which of a
 * landlord's numbers are another customer's already.
 */
export const anmodningList = defineAct({
  id: 'anmodning.list',
  da: 'Se ansøgninger',
  en: 'See the applications',
  source: 'Vilkår § 2',
  by: ['cpr-administrationen', 'kundecenter', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: {
    kundenr: KUNDENR,
    tilstand: { kind: 'tekst', da: 'Tilstand', en: 'State', choices: STATES },
  },
  async perform({ books, actor, now }, { kundenr, tilstand }) {
    const anmodninger = await books.anmodninger.list(kundenr, tilstand);
    if (!actor.hverv.has('cpr-administrationen')) return { anmodninger };
    const tied = (await books.udlejere.listEjernumre(undefined)).filter((one) => inForce(one, now));
    return { anmodninger: anmodninger.map((one) => withOthers(one, tied)) };
  },
});

function withOthers(anmodning: Anmodning, tied: readonly ListedEjernummer[]) {
  const { udlejer, kundenr } = anmodning;
  if (udlejer === undefined) return anmodning;
  const ejernumre = udlejer.ejernumre.map((one) => ({
    ...one,
    andre: tied
      .filter((other) => other.nummer === one.nummer && other.kundenr !== kundenr)
      .map((other) => other.kundenr),
  }));
  return { ...anmodning, udlejer: { ...udlejer, ejernumre } };
}

import { refuse } from '../../ground/refusals/index.ts';
import { MYNDIGHED_ARTER, type PlanWrong, readPlan } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { WHY, type Why } from '../why.ts';
import { findOpen } from './find-open.ts';

/** What is told of a plan that cannot be so, by its field. */
const PLAN_WRONG: Readonly<Record<PlanWrong, Why>> = {
  nat: WHY.night,
  inaktiveres: WHY.timeOfNight,
  aabner: WHY.opensAfter,
  frist: WHY.deadline,
};

/** Plans a night. Texts, telephone number and times are settings; what is left out has a standard. */
export const kampagnePlanlaeg = defineAct({
  id: 'kampagne.planlaeg',
  da: 'Planlæg en verifikationskampagne',
  en: 'Plan a verification campaign',
  source: 'source 000; governance.md G01',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    nat: { kind: 'dag', da: 'Dagen efter natten', en: 'The day after the night', required: true },
    inaktiveres: { kind: 'tekst', da: 'Brugerne inaktiveres kl.', en: 'Users are let out at' },
    aabner: { kind: 'tekst', da: 'Kundecentret åbner kl.', en: 'The customer centre opens at' },
    frist: { kind: 'tal', da: 'Frist for verifikation i dage', en: 'Deadline of verification in days' },
    telefon: { kind: 'tekst', da: 'Kundecentrets telefonnummer', en: "The customer centre's telephone number" },
    underskriver: { kind: 'tekst', da: 'Underskriver', en: 'Signed by' },
    stilling: { kind: 'tekst', da: 'Underskriverens stilling', en: 'Office of who signs' },
    indledning: { kind: 'tekst', da: 'Brevets indledning', en: 'Opening of the letter' },
  },
  async perform({ books, actor, newId, now }, asked) {
    const read = readPlan(asked, now);
    if ('wrong' in read) return refuse('ugyldigt-felt', { field: read.wrong, why: PLAN_WRONG[read.wrong] });
    const office = actor.kunde ?? (await books.kunder.list()).find(({ art }) => art === 'cpr-kontor');
    if (office === undefined) return refuse('findes-ikke', { field: 'kampagne', aside: 'no office is a customer' });
    const kampagneId = newId();
    const added = await books.kampagner.add({
      ...read.plan,
      kundenr: office.kundenr,
      kampagneId,
      planlagt: now,
      af: actor.personkode,
    });
    if (!added) return refuse('findes-allerede', { field: 'nat', why: WHY.campaignStands });
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    await books.kampagner.enlist(kampagne, MYNDIGHED_ARTER, now);
    const { myndigheder } = await books.kampagner.counts(kampagneId);
    return { kampagne: kampagneId, ...read.plan, myndigheder };
  },
});

import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';

/** The documentation that was attached to an application, as it was sent in. Nobody but the office and the applicant reads it. */
export const anmodningBilag = defineAct({
  id: 'anmodning.bilag',
  da: 'Hent ansøgningens dokumentation',
  en: 'Get the documentation of an application',
  source: 'S003 (adgang)',
  by: ['cpr-administrationen', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  makesFile: true,
  fields: { anmodning: { kind: 'id', da: 'Ansøgning', en: 'Application', required: true } },
  async perform({ books }, { anmodning }) {
    const bilag = await books.anmodninger.findBilag(anmodning);
    // As bytes and nothing else: what strangers send in is never opened by the page itself.
    return bilag === undefined
      ? refuse('findes-ikke', { field: 'anmodning' })
      : { fil: { navn: bilag.navn, type: 'application/octet-stream', bytes: bilag.bytes } };
  },
});

import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import { type ActWork, defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';
import { chosenRows, RAEKKER } from '../file/index.ts';
import { ADGANG, firstSecret } from './first-secret.ts';
import { issueLinks, type LetIn } from './issue-link.ts';
import type { NewBruger } from './new-bruger.ts';
import { type PlannedRow, planFile } from './plan-file.ts';
import { targetKunde } from './target-kunde.ts';

/**
 * Makes and closes the users of a file, all in one: of a file with errors nothing, or the rows without, as one chooses. The
 * links go to the users; what is shown, links of users without an address and one-time passwords, is told this once, in the
 * answer and in the file it gives.
 */
export const brugerIndlaes = defineAct({
  id: 'bruger.indlaes',
  da: 'Indlæs en fil med brugere',
  en: 'Take in a file of users',
  source: 'ours',
  by: ['dap-administrator', 'cpr-administrationen'],
  changes: true,
  makesFile: true,
  fields: {
    kundenr: KUNDENR,
    fil: { kind: 'fil', da: 'Fil (CSV eller regneark)', en: 'File (CSV or spreadsheet)', required: true },
    adgang: ADGANG,
    raekker: RAEKKER,
  },
  async perform(work, { kundenr, fil, adgang, raekker }) {
    const { books, paper, pages, now } = work;
    const kunde = await targetKunde(work, kundenr);
    if (isRefusal(kunde)) return kunde;
    const planned = await planFile(work, kunde, fil);
    if (isRefusal(planned)) return planned;
    const good = chosenRows(planned, raekker);
    if (isRefusal(good)) return good;
    const brugere = good.flatMap(({ plan }) => ('bruger' in plan ? [plan.bruger] : []));
    const told = await takeIn(work, kunde.kundenr, brugere, adgang);
    if ('refused' in told) return told;
    await books.brugere.close(closingsOf(good), now);
    const done = good.map(({ linje, handling, navn = '', plan, ...row }) => {
      const { personkode = '' } = 'bruger' in plan ? plan.bruger : row;
      return { linje, handling, personkode, navn, ...told.get(personkode) };
    });
    const rows = done.map(({ handling, personkode, navn, til = '', link, engangskendeord = '' }) => [
      ...[personkode, navn, handling, til],
      ...[link === undefined ? '' : `${pages}${link}`, engangskendeord],
    ]);
    const columns = ['Personkode', 'Navn', 'Handling', 'Sendt til', 'Link', 'Engangskendeord'];
    return {
      ...{ oprettet: brugere.length, lukket: good.length - brugere.length, udeladt: planned.length - good.length },
      brugere: done,
      fil: await paper.table({ navn: `brugere-${kunde.kundenr}`, columns, rows }, 'csv'),
    };
  },
});

/** Takes in the users of a file: by their personkoder, how each is let in. */
async function takeIn(
  work: ActWork,
  kundenr: string,
  brugere: readonly NewBruger[],
  adgang: string | undefined,
): Promise<ReadonlyMap<string, LetIn> | Refusal> {
  const made = [];
  for (const bruger of brugere) {
    const secret = await firstSecret(work, kundenr, adgang);
    if (isRefusal(secret)) return secret;
    made.push({ bruger, secret });
  }
  const added = await work.books.brugere.add(
    made.map(({ bruger, secret: { kendeord } }) => ({ ...bruger, kendeord, skalSkiftes: true })),
  );
  // Somebody has taken a personkode since the file was planned: nothing is kept, and the plan of now says which.
  if (added.size < made.length) return refuse('findes-allerede', { field: 'personkode' });
  if (adgang !== 'engangskendeord') return issueLinks(work, brugere);
  return new Map(
    made.map(({ bruger: { personkode }, secret: { engangskendeord = '' } }) => [personkode, { engangskendeord }]),
  );
}

function closingsOf(rows: readonly PlannedRow[]): readonly { readonly personkode: string; readonly til: string }[] {
  return rows.flatMap(({ personkode, plan }) =>
    'lukkes' in plan && personkode !== undefined ? [{ personkode, til: plan.lukkes }] : [],
  );
}

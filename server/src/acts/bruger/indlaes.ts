import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { oneTimePassword } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { type PlannedRow, planFile } from './plan-file.ts';
import { targetKunde } from './target-kunde.ts';

/**
 * Makes and closes the users of a file, all in one: of a file with errors nothing, or the rows without, as one chooses. The
 * one-time passwords are told this once, in the answer and in the file it gives.
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
    kundenr: { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number' },
    fil: { kind: 'fil', da: 'Fil (CSV eller regneark)', en: 'File (CSV or spreadsheet)', required: true },
    raekker: {
      kind: 'tekst',
      da: 'Hvilke rækker',
      en: 'Which rows',
      required: true,
      choices: [
        { value: 'alle', da: 'Alle eller ingen', en: 'All or none' },
        { value: 'gode', da: 'Kun dem uden fejl', en: 'Only those without errors' },
      ],
    },
  },
  async perform(work, { kundenr, fil, raekker }) {
    const { books, passwords, paper, token, now } = work;
    const kunde = await targetKunde(work, kundenr);
    if (isRefusal(kunde)) return kunde;
    const planned = await planFile(work, kunde, fil);
    if (isRefusal(planned)) return planned;
    const good = planned.filter(({ plan }) => !isRefusal(plan));
    if (good.length === 0 || (raekker === 'alle' && good.length < planned.length)) {
      return refuse('ugyldigt-felt', { field: 'fil' });
    }
    const made = await Promise.all(
      good
        .flatMap(({ plan }) => ('bruger' in plan ? [plan.bruger] : []))
        .map(async (bruger) => {
          const password = oneTimePassword(token());
          return {
            password,
            bruger: { ...bruger, kendeord: await passwords.hashDrawn(password), engangskendeord: true },
          };
        }),
    );
    const added = await books.brugere.add(made.map(({ bruger }) => bruger));
    // Somebody has taken a personkode since the file was planned: nothing is kept, and the plan of now says which.
    if (added.size < made.length) return refuse('findes-allerede', { field: 'personkode' });
    await books.brugere.close(closingsOf(good), now);
    const secrets = new Map(made.map(({ bruger, password }) => [bruger.personkode, password]));
    const brugere = good.map(({ linje, handling, personkode = '', navn = '' }) => {
      const password = secrets.get(personkode);
      return { linje, handling, personkode, navn, ...(password === undefined ? {} : { password }) };
    });
    const rows = brugere.map(({ handling, personkode, navn, password = '' }) => [personkode, navn, handling, password]);
    const columns = ['Personkode', 'Navn', 'Handling', 'Engangskendeord'];
    return {
      ...{ oprettet: made.length, lukket: good.length - made.length, udeladt: planned.length - good.length, brugere },
      fil: await paper.table({ navn: `brugere-${kunde.kundenr}`, columns, rows }, 'csv'),
    };
  },
});

function closingsOf(rows: readonly PlannedRow[]): readonly { readonly personkode: string; readonly til: string }[] {
  return rows.flatMap(({ personkode, plan }) =>
    'lukkes' in plan && personkode !== undefined ? [{ personkode, til: plan.lukkes }] : [],
  );
}

import { danishLocal } from '../../ground/bitemporal/index.ts';
import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { isTableForm } from '../paper.ts';
import { FORTEGNELSE_BY, FORTEGNELSE_FIELDS } from './fortegnelse-fields.ts';
import { type FortegnelseRow, type FortegnelseStatus, fortegnelseOf } from './fortegnelse-of.ts';

const COLUMNS = [
  ...['Kundenummer', 'Personkode', 'Navn', 'Art', 'Ejer', 'Ejers navn', 'Profiler', 'Gyldig fra', 'Gyldig til'],
  ...['Ansat fra', 'Ansat til', 'Kun tjenester', 'Kun formål', 'Behov', 'Signaturer', 'Status', 'Pr. dag', 'Som kendt'],
];

const STATUS: Readonly<Record<FortegnelseStatus, string>> = {
  gaeldende: 'gældende',
  ophoert: 'ophørt',
  udloebet: 'udløbet, ikke verificeret',
  kommende: 'kommende',
  inaktiveret: 'inaktiveret',
};

/** The list of authorisations as a file: CSV, or a spreadsheet (governance.md G07). Times are Danish. */
export const fortegnelseFil = defineAct({
  id: 'fortegnelse.fil',
  da: 'Hent fortegnelsen som fil',
  en: 'Get the list of authorisations as a file',
  source: 'governance.md G07',
  by: FORTEGNELSE_BY,
  changes: false,
  makesFile: true,
  fields: {
    ...FORTEGNELSE_FIELDS,
    form: {
      kind: 'tekst',
      da: 'Form',
      en: 'Form',
      choices: [
        { value: 'csv', da: 'CSV', en: 'CSV' },
        { value: 'excel', da: 'Excel', en: 'Excel' },
      ],
    },
  },
  async perform(work, { form = 'csv', ...asked }) {
    const list = await fortegnelseOf(work, asked);
    if (isRefusal(list)) return list;
    const kendt = written(list.kendt);
    const rows = list.raekker.map((row) => [
      ...[row.kundenr, row.personkode, row.navn, row.art, row.ejer ?? '', row.ejerNavn ?? '', row.profiler.join(' ')],
      ...[written(row.gyldigFra), written(row.gyldigTil), row.ansatFra ?? '', row.ansatTil ?? ''],
      ...[row.behov?.tjenester?.join(' ') ?? '', row.behov?.formaal?.join(' ') ?? '', row.behov?.grund ?? ''],
      ...[row.signaturer.map(signatureOf).join('; '), STATUS[row.status]],
      ...[list.dag, kendt],
    ]);
    const table = { navn: `fortegnelse-${list.dag}`, columns: COLUMNS, rows };
    return { fil: await work.paper.table(table, isTableForm(form) ? form : 'csv') };
  },
});

function signatureOf({ art, signatur, godkendt, godkendtAf = '' }: FortegnelseRow['signaturer'][number]): string {
  const approved = godkendt === undefined ? 'afventer godkendelse' : `godkendt ${written(godkendt)} af ${godkendtAf}`;
  return `${art.toUpperCase()} ${signatur} ${approved}`;
}

function written(instant: string): string {
  return instant === 'infinity' ? '' : danishLocal(Date.parse(instant)).replace('T', ' ');
}

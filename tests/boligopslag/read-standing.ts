import { findAll, type TreeElement } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { danishInstant, virkningstid } from '../../server/src/ground/bitemporal/index.ts';

/** The tables of BOLIGLOEBENDE as the JSON that REST tells the same by. */
export function readStanding(root: TreeElement): readonly object[] {
  const rowsOf = (table: string) =>
    findAll(root, 'Table')
      .filter(({ attributes }) => attributes['r'] === table)
      .flatMap((one) => findAll(one, 'Row'))
      .map((row) => new Map(findAll(row, 'Field').map(({ attributes: { r = '', v = '' } }) => [r, v])));
  const [loebende, koersler, flytninger] = ['LOEBENDE', 'KOERSEL', 'FLYTNING'].map(rowsOf);
  return (loebende ?? []).map((one) => ({
    ...texts(one, { KUNDENR: 'kundenr', LOEBID: 'loebendeId', PERSONKODE: 'personkode', BETEGNELSE: 'betegnelse' }),
    ...texts(one, { FORMAAL: 'formaal', SAG: 'sag', HVER: 'hver', EPOST: 'epost', GRUND: 'grund' }),
    spurgt: texts(one, { EJER: 'ejer', ADRID: 'adresseId', HNRID: 'husnummerId' }),
    ...{
      gyldigFra: instant(one.get('FRATS')),
      gyldigTil: instant(one.get('TILTS')),
      naeste: instant(one.get('NAESTETS')),
    },
    koersler: (koersler ?? [])
      .filter((run) => run.get('LOEBID') === one.get('LOEBID'))
      .map((run) => ({
        koert: instant(run.get('KOERTTS')),
        ...texts(run, { JOURNAL: 'entryId', UDFALD: 'udfald' }),
        ...{ beboere: Number(run.get('ANTAL')), rettelser: Number(run.get('RETTELSER')) },
        ...{ foerste: run.get('FOERSTE') === 'X', udeladt: Number(run.get('UDELADT')) },
        aendringer: (flytninger ?? [])
          .filter((moved) => ['LOEBID', 'KOERTTS'].every((key) => moved.get(key) === run.get(key)))
          .map((moved) => ({
            ...texts(moved, { HVAD: 'hvad', ETAGE: 'etage', SIDEDOER: 'sidedoer', CNVN_ADRNVN: 'adresseringsnavn' }),
            ...texts(moved, { CNVN_FORNVN: 'fornavne', CNVN_MELNVN: 'mellemnavn', CNVN_EFTERNVN: 'efternavn' }),
            ...days(moved, { TILFLYTDATO: 'tilflyttet', FRAFLYTDATO: 'fraflyttet' }),
            tilflyttetUsikker: moved.get('TILFLYTDATOUSM') === '*',
            fraflyttetUsikker: moved.get('FRAFLYTDATOUSM') === '*',
            beskyttet: moved.get('ADRBESKYT') === 'X',
          })),
      })),
  }));
}

type Cells = ReadonlyMap<string, string>;

/** The fields that are there, under other names. */
function texts(cells: Cells, names: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(names).flatMap(([wire, name]) => {
      const value = cells.get(wire) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

function days(cells: Cells, names: Readonly<Record<string, string>>): object {
  const told = Object.entries(texts(cells, names)).map(([name, value]) => [
    name,
    String(value).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
  ]);
  return Object.fromEntries(told);
}

/** Danish wall clock time in twenty digits → an instant; what has no time has no end. */
function instant(text = ''): string {
  if (text === '') return 'infinity';
  const [, year, month, day, hour, minute, rest] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d{5})/.exec(text) ?? [];
  const minuteStart = danishInstant(virkningstid(`${year}-${month}-${day}T${hour}:${minute}`));
  return new Date(Number(minuteStart) + Number(rest)).toISOString();
}

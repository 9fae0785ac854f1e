import { ACTS, type Act, type Field, type FieldKind } from '../../acts/index.ts';

/** How a value of a kind is written in a help text. */
const VALUES: Readonly<Record<FieldKind, string>> = {
  tekst: 'TEXT',
  linjer: 'FILE',
  fil: 'FILE',
  dag: 'YYYY-MM-DD',
  kundenr: 'NNNN',
  cvr: 'NNNNNNNN',
  personkode: 'CODE',
  'ja-nej': 'ja|nej',
  tal: 'N',
  liste: 'A,B',
  id: 'ID',
};

/** What commands take beside the fields of their acts. */
const BESIDE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'certifikat.udsted': [['--out DIR', 'Where the certificate and its key are written']],
  'certifikat.spaer': [['--kun-udsteder', 'At the authority of this machine alone']],
};

/**
 * The help of one administrative act, `opencpr AREA VERB --help`: what it takes, and who may do it; of an area, its acts.
 * Undefined for a command that is no act.
 */
export function actHelp([area = '', verb = '']: readonly string[]): string | undefined {
  const acts = ACTS.filter(({ id }) => id.startsWith(`${area}.`));
  const act = acts.find(({ id }) => id === `${area}.${verb}`);
  if (act !== undefined) return helpOf(act);
  if (acts.length === 0) return undefined;
  const rows = acts.map(({ id, en }): [string, string] => [`opencpr ${id.replace('.', ' ')}`, en]);
  return `${columns(rows)}\nopencpr ${area} VERB --help tells what one of them takes.\n`;
}

function helpOf(act: Act): string {
  const rows = Object.entries(act.fields).map(([name, field]): [string, string] => [
    `--${name} ${writtenAs(field)}`,
    `${field.en}${field.required === true ? ' (required)' : ''}`,
  ]);
  const file: [string, string][] = [
    ['--ud FILE', 'Where the file it makes is written'],
    ['--krypter PASSWORD', 'The password to encrypt it with'],
  ];
  const beside = BESIDE[act.id] ?? (act.makesFile === true ? file : []);
  const by = [...act.by, 'the operator of the machine without --as'].join(', ');
  return `opencpr ${act.id.replace('.', ' ')}: ${act.en} (${act.source})

${columns([...rows, ...beside.map(([option, text]): [string, string] => [option, text])])}
By: ${by}.
Every act takes --as CODE, --data DIR, --database URL and --json.
`;
}

function writtenAs({ kind, choices }: Field): string {
  return choices?.map(({ value }) => value).join('|') ?? VALUES[kind];
}

/** Two columns; what is too wide for the first has its text on a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = 34;
  return rows
    .map(
      ([left, right]) =>
        `  ${left.length < width ? left.padEnd(width) : `${left}\n${' '.repeat(width + 2)}`}${right}\n`,
    )
    .join('');
}

import type { Outsider, Tid, Union } from './person-description.ts';
import { type DemoPerson, lastOf, type Population } from './population.ts';
import { linesOf, NOBODY, type RecordFields, record } from './record-fields.ts';
import { dateOf, timestampOf, uncertaintyOf } from './tid.ts';

type Fields = Readonly<Record<string, string>>;
type Spouse = string | Outsider | undefined;

interface CivilRow {
  readonly letter: string;
  readonly spouse: Spouse;
  readonly from: Tid;
  readonly separated?: Tid;
}

/** The records of whom a person is tied to: 012-017, 029 and 030 (record-layouts.md § 5). */
export function familyRecords(person: DemoPerson, { getPerson }: Population): readonly RecordFields[] {
  const { custody = [], guardian } = person.description;
  return [
    ...civilRecords(person, getPerson),
    ...person.children.map((child) => record('014', { 'PNR-BARN': child.personnummer })),
    parentsRecord(person, getPerson),
    ...custody.map(({ role, from, other }) =>
      record('016', {
        'RELTYP-FORÆLDREMYN': role,
        'START_DT-FORÆLDREMYN': dateOf(from),
        ...(other === undefined ? {} : { RELPNR: getPerson(other).personnummer, 'START_DT-RELPNR_PNR': dateOf(from) }),
      }),
    ),
    ...(guardian === undefined ? [] : [guardianRecord(guardian, getPerson)]),
  ];
}

function civilRecords(person: DemoPerson, getPerson: Population['getPerson']): readonly RecordFields[] {
  const rows = civilRows(person, getPerson);
  if (rows.length === 0) return [record('012', { CIVST: 'U' })];
  return rows.flatMap((row, at) => {
    const { letter, spouse, from, separated } = row;
    const next = rows[at + 1]?.from;
    // One timestamp ties a civil status to its separation (record-layouts.md § 3).
    const reference = separated === undefined ? '' : timestampOf(separated);
    const fields = {
      CIVST: letter,
      ...spouseFields(spouse, getPerson),
      'HAENSTART-CIVILSTAND': timestampOf(from),
      'HAENSTART_UMRK-CIVILSTAND': uncertaintyOf(from),
      'SEP_HENVIS-CIVILSTAND': reference,
    };
    const separation = { 'SEP_HENVIS-SEPARATION': reference, 'START_DT-SEPARATION': dateOf(separated) };
    if (next === undefined) {
      return [record('012', fields), ...(separated === undefined ? [] : [record('013', separation)])];
    }
    const end = { 'HAENSLUT-CIVILSTAND': timestampOf(next), 'HAENSLUT_UMRK-CIVILSTAND': uncertaintyOf(next) };
    const past = record('029', { ...fields, ...end });
    return separated === undefined
      ? [past]
      : [past, record('030', { ...separation, 'SLUT_DT-SEPARATION': dateOf(next) })];
  });
}

/** The civil statuses of a person in order of time, as its marriages and the deaths in them make them. */
function civilRows(person: DemoPerson, getPerson: Population['getPerson']): readonly CivilRow[] {
  const rows: CivilRow[] = [];
  let married: Spouse;
  for (const union of person.unions) {
    const spouse = otherOf(union, person.description.key);
    const { kind, from, separated, dissolved } = union;
    rows.push({ letter: kind, spouse, from, ...(separated === undefined ? {} : { separated }) });
    const widowed = typeof spouse === 'string' ? deathOf(getPerson(spouse)) : undefined;
    const own = deathOf(person);
    if (dissolved !== undefined) rows.push({ letter: kind === 'G' ? 'F' : 'O', spouse, from: dissolved });
    else if (widowed !== undefined && (own === undefined || timestampOf(widowed) < timestampOf(own))) {
      rows.push({ letter: kind === 'G' ? 'E' : 'L', spouse, from: widowed });
    } else married = spouse;
  }
  const death = deathOf(person);
  return death === undefined ? rows : [...rows, { letter: 'D', spouse: married, from: death }];
}

const otherOf = ({ of: [one, other] }: Union, key: string): string | Outsider => (one === key ? other : one);

function deathOf({ description }: DemoPerson): Tid | undefined {
  const last = lastOf(description.life);
  return last.kind === 'dead' ? last.from : undefined;
}

function spouseFields(spouse: Spouse, getPerson: Population['getPerson']): Fields {
  if (spouse === undefined) return {};
  if (typeof spouse === 'string') return { AEGTEPNR: getPerson(spouse).personnummer };
  return {
    AEGTEPNR: NOBODY,
    AEGTEFOED_DT: dateOf(spouse.born),
    AEGTEFOEDDT_UMRK: uncertaintyOf(spouse.born),
    AEGTENVN: spouse.name,
  };
}

function parentsRecord({ description }: DemoPerson, getPerson: Population['getPerson']): RecordFields {
  const parent = (prefix: 'MOR' | 'FAR', who: string | Outsider | undefined): Fields => ({
    [`${prefix}_DT`]: dateOf(description.born),
    [`${prefix}_DT_UMRK`]: who === undefined ? '*' : '',
    [`PNR${prefix}`]: typeof who === 'string' ? getPerson(who).personnummer : NOBODY,
    ...(typeof who === 'object'
      ? {
          [`${prefix}_FOED_DT`]: dateOf(who.born),
          [`${prefix}_FOED_DT_UMRK`]: uncertaintyOf(who.born),
          [`${prefix}NVN`]: who.name,
        }
      : {}),
  });
  return record('015', { ...parent('MOR', description.mother), ...parent('FAR', description.father) });
}

function guardianRecord(
  { from, by }: NonNullable<DemoPerson['description']['guardian']>,
  getPerson: Population['getPerson'],
): RecordFields {
  const start = dateOf(from);
  if (typeof by === 'string') {
    return record('017', {
      'START_DT-UMYNDIG': start,
      UMYN_RELTYP: '0001',
      RELPNR: getPerson(by).personnummer,
      'START_DT-RELPNR_PNR': start,
    });
  }
  return record('017', {
    'START_DT-UMYNDIG': start,
    UMYN_RELTYP: '0002',
    RELADRSAT_RELPNR_TXT: by.name,
    'START_DT-RELPNR_TXT': start,
    ...linesOf(by.lines, (line) => `RELTXT${line}`),
  });
}

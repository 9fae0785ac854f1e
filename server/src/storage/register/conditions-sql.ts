import type { Condition, ConditionGroup, FactColumn, Operator } from '../../rooms/register/index.ts';
import type { SqlValues } from './sql-values.ts';

/** The places of the moments asked about in a statement. */
export interface MomentPlaces {
  readonly virkning: string;
  readonly registrering: string;
}

/** What a search is made for: one of its first pages, or all hits, be it to count them. */
export type Purpose = 'page' | 'all';

/**
 * The end of a condition on the facts of a person. The planner cannot tell how many persons meet it: for a page it is kept
 * from looking through every fact, and goes person by person until the page is full.
 */
export const personByPerson = (purpose: Purpose) => (purpose === 'page' ? 'OFFSET 0' : '');

/** A group of conditions as SQL on a person `p`: there is one fact that meets them all, among those known then. */
export function groupSql(group: ConditionGroup, at: MomentPlaces, purpose: Purpose, sql: SqlValues): string {
  const conditions = group.conditions.map((condition) => conditionSql(condition, at, sql));
  return `EXISTS (SELECT FROM register.fact f WHERE f.person_id = p.person_id
    AND split_part(f.slot, ':', 1) = ANY (${sql.put(group.kinds)}::text[])
    AND f.registrering_fra <= ${at.registrering} AND f.registrering_til > ${at.registrering}
    ${conditions.map((condition) => `AND ${condition}`).join(' ')} ${personByPerson(purpose)})`;
}

const COMPARISONS: Readonly<Record<Exclude<Operator, 'wi' | 'cont'>, string>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

function conditionSql(condition: Condition, at: MomentPlaces, sql: SqlValues): string {
  const { on, operator, values, compare, empty } = condition;
  if ('anyOf' in on) {
    return `(${on.anyOf.map((field) => conditionSql({ ...condition, on: { field } }, at, sql)).join(' OR ')})`;
  }
  const asked = operator === 'cont' ? values.map((value) => value.trim()) : values.map(FORMS[compare].read);
  const known = asked.filter((value) => value !== undefined);
  // What cannot be a number or a date equals none; whoever wants it refused checks it beforehand.
  if (known[0] === undefined) return 'false';
  const held = 'column' in on ? COLUMNS[on.column](at) : `btrim(f.body ->> ${sql.put(on.field)}::text)`;
  const text = empty === undefined ? held : `coalesce(${held}, ${sql.put(empty)}::text)`;
  if (operator === 'cont') return `strpos(${text}, ${sql.put(known[0])}::text) > 0`;
  const own = FORMS[compare].write(text);
  const type = compare === 'number' ? 'numeric' : 'text';
  if (operator === 'wi') return `${own} = ANY (${sql.put(known)}::${type}[])`;
  return `${own} ${COMPARISONS[operator]} ${sql.put(known[0])}::${type}`;
}

/** How a value is brought into the form that is compared: the one asked for here, the one held in SQL. */
const FORMS: Readonly<
  Record<Condition['compare'], { read(value: string): string | undefined; write(text: string): string }>
> = {
  text: { read: (value) => value.trim(), write: (text) => `(${text}) COLLATE "C"` },
  number: {
    read: (value) => (/^\d{1,18}$/.test(value.trim()) ? value.trim() : undefined),
    write: (text) => `(CASE WHEN ${text} ~ '^[0-9]{1,18}$' THEN (${text})::numeric END)`,
  },
  date: {
    read: (value) => /^\d{8}/.exec(value.replace(/\D/g, ''))?.[0],
    // An unknown month or day counts as the first that it may be, as in the columns.
    write: (text) => `(regexp_replace(regexp_replace(nullif(left(translate(${text}, '-: T', ''), 8), ''),
      '^(....)00', '\\101'), '^(......)00', '\\101')) COLLATE "C"`,
  },
};

const timeSql = (column: string) => `to_char(${column}, 'YYYYMMDD')`;

const COLUMNS: Readonly<Record<FactColumn, (at: MomentPlaces) => string>> = {
  personId: () => 'f.person_id::text',
  key: () => `split_part(f.slot, ':', 2)`,
  mark: () => `coalesce(f.maerke, '')`,
  current: ({ virkning }) => `(CASE WHEN f.maerke IS NULL AND f.gaelder @> ${virkning} THEN 'ja' ELSE 'nej' END)`,
  state: ({ virkning }) => `coalesce(f.maerke, CASE WHEN f.gaelder @> ${virkning} THEN 'ja'
    WHEN f.virkning_fra > ${virkning} THEN 'senere' ELSE 'nej' END)`,
  bagvendtNavn: () => `nullif(concat_ws(',', f.body ->> 'efternavn',
    nullif(concat_ws(' ', f.body ->> 'fornavne', f.body ->> 'mellemnavn'), '')), '')`,
  daradresse: () => `(SELECT a.adresse_id::text FROM register.dar_adresse a
    WHERE f.maerke IS NULL AND NOT isempty(f.gaelder) AND a.noegle = register.dwelling_key(f.body))`,
  virkningFra: () => `(CASE WHEN f.virkning_fra_tekst IS NOT NULL THEN ${timeSql('f.virkning_fra')} END)`,
  virkningTil: () => `(CASE WHEN f.virkning_til_tekst IS NOT NULL THEN ${timeSql('f.virkning_til')} END)`,
  virkningFraUsikkerhedsmarkering: () => `(CASE WHEN f.virkning_fra_usikker THEN '*' ELSE '' END)`,
  virkningTilUsikkerhedsmarkering: () => `(CASE WHEN f.virkning_til_usikker THEN '*' ELSE '' END)`,
  registreringFra: () => timeSql(`(f.registrering_fra AT TIME ZONE 'Europe/Copenhagen')`),
  registreringTil: ({ registrering }) =>
    // Closed later than the moment asked about: then nobody knew that it would be.
    `(CASE WHEN f.registrering_til <= ${registrering} THEN ${timeSql(`(f.registrering_til AT TIME ZONE 'Europe/Copenhagen')`)} END)`,
};

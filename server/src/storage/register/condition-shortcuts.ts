import type { ConditionGroup } from '../../rooms/register/index.ts';
import { soughtValues } from './sought-values.ts';
import type { SqlValues } from './sql-values.ts';

/**
 * What a group of conditions implies and an index answers, as SQL on a person `p`: by id; by number, whenever it was the
 * person's; by the road of a dwelling lived in now; and by what is searched for most. It only leaves out whom the group
 * leaves out as well.
 */
export function shortcutsSql(group: ConditionGroup, isNow: boolean, sql: SqlValues): string[] {
  return [...keySql(group, sql), ...soughtSql(group, sql), ...numberOrRoadSql(group, isNow, sql)];
}

function keySql({ conditions }: ConditionGroup, sql: SqlValues): string[] {
  return conditions.flatMap(({ on, operator, values }) => {
    if (!('column' in on) || on.column !== 'personId' || (operator !== 'eq' && operator !== 'wi')) return [];
    const asked = operator === 'eq' ? values.slice(0, 1) : values;
    return [`p.person_id = ANY (${sql.put(asked.filter((value) => UUID.test(value)))}::uuid[])`];
  });
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** More spans than these are looked for without the index, person by person; single values may be any number. */
const SPANS_MAX = 200;

function soughtSql(group: ConditionGroup, sql: SqlValues): string[] {
  const spans = soughtValues(group);
  if (spans === undefined || spans.filter(([from, to]) => from !== to).length > SPANS_MAX) return [];
  const value = 'register.sought(i.slot, i.body)';
  const single = spans.flatMap(([from, to]) => (from === to ? [from] : []));
  const wide = spans.flatMap(([from, to]) =>
    from === to ? [] : [`${value} BETWEEN ${sql.put(from)}::text AND ${sql.put(to)}::text`],
  );
  const any = [...(single.length === 0 ? [] : [`${value} = ANY (${sql.put(single)}::text[])`]), ...wide];
  return [`p.person_id IN (SELECT i.person_id FROM register.fact i WHERE ${any.join(' OR ') || 'false'})`];
}

function numberOrRoadSql({ kinds, conditions }: ConditionGroup, isNow: boolean, sql: SqlValues): string[] {
  const [kind, ...others] = kinds;
  if (others.length > 0) return [];
  const valuesOf = (name: string) =>
    conditions.flatMap(({ on, operator, values }) =>
      'field' in on && on.field === name && (operator === 'eq' || operator === 'wi')
        ? [operator === 'eq' ? values.slice(0, 1) : values]
        : [],
    )[0];
  const numbers = kind === 'personnummer' ? valuesOf('personnummer') : undefined;
  if (numbers !== undefined) {
    const asked = sql.put(numbers.map((number) => number.trim()));
    return [
      `p.person_id IN (SELECT i.person_id FROM register.fact i
        WHERE split_part(i.slot, ':', 1) = 'personnummer' AND i.body ->> 'personnummer' = ANY (${asked}::text[]))`,
    ];
  }
  // The rows of dwellings are those of today, without annulled and corrected ones.
  const ids = isNow ? conditions.flatMap(darIdsIn) : [];
  if (ids[0] !== undefined) return [darSql(ids[0], sql)];
  const isCurrent = conditions.some(
    ({ on, operator, values }) => 'column' in on && on.column === 'current' && operator === 'eq' && values[0] === 'ja',
  );
  const roads = kind === 'bopael' && isNow && isCurrent ? valuesOf('vejkode') : undefined;
  if (roads === undefined) return [];
  const asked = sql.put(roads.map((road) => road.trim().replace(/^0+/, '').padStart(4, '0')));
  return [`p.person_id IN (SELECT d.person_id FROM register.dwelling d WHERE d.vejkode = ANY (${asked}::text[]))`];
}

/** The ids one of which a residence must have in DAR. */
function darIdsIn({ on, operator, values }: ConditionGroup['conditions'][number]): (readonly string[])[] {
  if (!('column' in on) || on.column !== 'daradresse' || (operator !== 'eq' && operator !== 'wi')) return [];
  const asked = operator === 'eq' ? values.slice(0, 1) : values;
  return [asked.map((value) => value.trim()).filter((value) => UUID.test(value))];
}

const darSql = (ids: readonly string[], sql: SqlValues) =>
  `p.person_id IN (SELECT d.person_id FROM register.dar_adresse a JOIN register.dwelling d
    ON d.vejkode = lpad(split_part(a.noegle, '/', 2), 4, '0') AND d.kommune = split_part(a.noegle, '/', 1)::smallint
      AND d.husnummer = split_part(a.noegle, '/', 3)
    WHERE a.adresse_id = ANY (${sql.put(ids)}::uuid[]))`;

import type { ConditionGroup } from '../../rooms/register/index.ts';
import type { SqlValues } from './sql-values.ts';

/**
 * What a group of conditions implies and an index answers, as SQL on a person `p`: by number, whenever it was the
 * person's, and by the road of a dwelling lived in now. It only leaves out whom the group leaves out as well.
 */
export function shortcutsSql({ kinds, conditions }: ConditionGroup, isNow: boolean, sql: SqlValues): string[] {
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
  const isCurrent = conditions.some(
    ({ on, operator, values }) => 'column' in on && on.column === 'current' && operator === 'eq' && values[0] === 'ja',
  );
  const roads = kind === 'bopael' && isNow && isCurrent ? valuesOf('vejkode') : undefined;
  if (roads === undefined) return [];
  const asked = sql.put(roads.map((road) => road.trim().replace(/^0+/, '').padStart(4, '0')));
  return [`p.person_id IN (SELECT d.person_id FROM register.dwelling d WHERE d.vejkode = ANY (${asked}::text[]))`];
}

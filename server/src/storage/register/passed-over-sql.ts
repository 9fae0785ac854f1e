import type { PassedOver, SearchMoments } from '../../rooms/register/index.ts';
import type { SqlValues } from './sql-values.ts';

/**
 * SQL on a person `p` that is true unless the person is passed over: by what holds now, or held at the moment asked about; by
 * where the person lives, as it is now.
 */
export function notPassedOverSql(
  { statuses, protections, outside }: PassedOver,
  { asOf, now }: SearchMoments,
  sql: SqlValues,
): string {
  const heldAt = ({ virkning, registrering }: SearchMoments['now']) =>
    `(x.gaelder @> ${sql.put(virkning)}::timestamp
      AND x.registrering_fra <= ${sql.put(registrering)}::timestamptz AND x.registrering_til > ${sql.put(registrering)}::timestamptz)`;
  const conditions: string[] = [];
  if (statuses.length > 0 || protections.length > 0) {
    conditions.push(`NOT EXISTS (SELECT FROM register.fact x WHERE x.person_id = p.person_id AND x.maerke IS NULL
    AND (x.slot = ANY (${sql.put(protections.map((type) => `beskyttelse:${type}`))}::text[])
      OR x.slot = 'status' AND x.body ->> 'status' = ANY (${sql.put(statuses)}::text[]))
    AND (${[now, asOf].map(heldAt).join(' OR ')}))`);
  }
  if (outside !== undefined) {
    conditions.push(`EXISTS (SELECT FROM register.fact x WHERE x.person_id = p.person_id AND x.maerke IS NULL
    AND x.slot = 'bopael' AND lpad(btrim(x.body ->> 'kommunekode'), 4, '0') = ANY (${sql.put(outside)}::text[])
    AND ${heldAt(now)})`);
  }
  return conditions.join('\n  AND ') || 'true';
}

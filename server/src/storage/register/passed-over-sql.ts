import type { PassedOver, SearchMoments } from '../../rooms/register/index.ts';
import type { SqlValues } from './sql-values.ts';

/** SQL on a person `p` that is true unless the person is passed over: by what holds now, or held at the moment asked about. */
export function notPassedOverSql(
  { statuses, protections }: PassedOver,
  { asOf, now }: SearchMoments,
  sql: SqlValues,
): string {
  if (statuses.length === 0 && protections.length === 0) return 'true';
  const held = [now, asOf].map(
    ({ virkning, registrering }) => `(x.gaelder @> ${sql.put(virkning)}::timestamp
      AND x.registrering_fra <= ${sql.put(registrering)}::timestamptz AND x.registrering_til > ${sql.put(registrering)}::timestamptz)`,
  );
  return `NOT EXISTS (SELECT FROM register.fact x WHERE x.person_id = p.person_id AND x.maerke IS NULL
    AND (x.slot = ANY (${sql.put(protections.map((type) => `beskyttelse:${type}`))}::text[])
      OR x.slot = 'status' AND x.body ->> 'status' = ANY (${sql.put(statuses)}::text[]))
    AND (${held.join(' OR ')}))`;
}

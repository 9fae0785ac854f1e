import type { Pool } from 'pg';
import type { Hits, Page, Search, SearchMoments } from '../../rooms/register/index.ts';
import { groupSql } from './conditions-sql.ts';
import { notPassedOverSql } from './passed-over-sql.ts';
import { sqlValues } from './sql-values.ts';

/** Finds a page of persons, in the order of their ids, which are drawn at random; or only counts them. */
export async function searchPersons(pool: Pool, search: Search, at: SearchMoments, page: Page): Promise<Hits> {
  const sql = sqlValues();
  const places = {
    virkning: `${sql.put(at.asOf.virkning)}::timestamp`,
    registrering: `${sql.put(at.asOf.registrering)}::timestamptz`,
  };
  const conditions = [
    ...search.groups.map((group) => groupSql(group, places, sql)),
    notPassedOverSql(page.passedOver, at, sql),
    // Somebody of whom nothing was known then is nobody to be found; it also gives the moments their types.
    `EXISTS (SELECT FROM register.fact k WHERE k.person_id = p.person_id
      AND k.registrering_fra <= ${places.registrering} AND k.registrering_til > ${places.registrering}
      AND ${places.virkning} IS NOT NULL)`,
  ];
  const from = `FROM register.person p WHERE ${conditions.join('\n  AND ')}`;
  if (page.countOnly) {
    const { rows } = await pool.query<{ count: string }>(`SELECT count(*) ${from}`, [...sql.values]);
    return { personIds: [], next: undefined, count: Number(rows[0]?.count) };
  }
  const after = page.after === undefined ? '' : `AND p.person_id > ${sql.put(page.after)}::uuid`;
  const { rows } = await pool.query<{ person_id: string }>(
    `SELECT p.person_id ${from} ${after} ORDER BY p.person_id LIMIT ${sql.put(page.limit + 1)} OFFSET ${sql.put(page.skip)}`,
    [...sql.values],
  );
  const personIds = rows.slice(0, page.limit).map(({ person_id }) => person_id);
  return { personIds, next: rows.length > page.limit ? personIds.at(-1) : undefined, count: undefined };
}

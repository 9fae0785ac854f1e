import { DatabaseError, type Pool } from 'pg';
import type { Hits, Page, Search, SearchMoments, TooWide } from '../../rooms/register/index.ts';
import { type MomentPlaces, type Purpose, personByPerson } from './conditions-sql.ts';
import { notPassedOverSql } from './passed-over-sql.ts';
import { searchSql } from './search-sql.ts';
import { type SqlValues, sqlValues } from './sql-values.ts';

/**
 * Finds a page of persons, in the order of their ids, which are drawn at random and say nothing of anybody; or only counts
 * them; gives up when a statement takes too long. None has a name: the best way to go differs with what is asked for.
 */
export async function searchPersons(
  pool: Pool,
  search: Search,
  at: SearchMoments,
  page: Page,
): Promise<Hits | TooWide> {
  try {
    return await findPage(pool, search, at, page);
  } catch (error) {
    if (error instanceof DatabaseError && error.code === QUERY_CANCELED) return 'too-wide';
    throw error;
  }
}

/** PostgreSQL's code for a statement that took longer than the connection allows. */
const QUERY_CANCELED = '57014';

async function findPage(pool: Pool, search: Search, at: SearchMoments, page: Page): Promise<Hits> {
  const sql = sqlValues();
  const places = placesOf(at, sql);
  const isNow = Date.parse(at.reached) - Date.parse(at.asOf.registrering) < NOW_MS;
  const purpose = page.countOnly || page.skip > SKIP_MAX ? 'all' : 'page';
  const { from, conditions, repeats } = searchSql(search, places, { isNow, purpose }, sql);
  const all = [...conditions, notPassedOverSql(page.passedOver, at, sql)];
  // Somebody of whom nothing was known then is nobody to be found.
  if (!isNow) all.push(knownSql(places, purpose));
  const hits = `FROM ${from} WHERE ${all.join('\n  AND ')}`;
  if (page.countOnly) {
    const { rows } = await pool.query<{ count: string }>(
      `SELECT count(${repeats ? 'DISTINCT p.person_id' : '*'}) ${hits}`,
      [...sql.values],
    );
    return { personIds: [], next: undefined, count: Number(rows[0]?.count) };
  }
  if (page.wholeOnly === true && page.after === undefined && page.skip === 0) {
    const whole = await searchWhole(pool, hits, sql.values, page.limit);
    if (whole !== undefined) return whole;
  }
  const after = page.after === undefined ? '' : `AND p.person_id > ${sql.put(page.after)}::uuid`;
  const limit = `LIMIT ${sql.put(page.limit + 1)} OFFSET ${sql.put(page.skip)}`;
  const { rows } = await pool.query<{ person_id: string }>(
    `SELECT ${repeats ? 'DISTINCT' : ''} p.person_id ${hits} ${after} ORDER BY p.person_id ${limit}`,
    [...sql.values],
  );
  const personIds = rows.slice(0, page.limit).map(({ person_id }) => person_id);
  if (rows.length > page.limit) {
    return { personIds: page.wholeOnly === true ? [] : personIds, next: personIds.at(-1), count: undefined };
  }
  return { personIds, next: undefined, count: undefined };
}

/** So many rows of one person a look is ready for: several words of a name may begin alike, and several names. */
const ROWS_EACH = 2;

/**
 * The whole list where there are no more than the limit, by a look that needs no order and stops as soon as it has seen
 * too many; however common a name is. Undefined: the look does not tell.
 */
async function searchWhole(
  pool: Pool,
  hits: string,
  values: readonly unknown[],
  limit: number,
): Promise<Hits | undefined> {
  const rowsMax = (limit + 1) * ROWS_EACH;
  const { rows } = await pool.query<{ person_id: string }>(`SELECT p.person_id ${hits} LIMIT $${values.length + 1}`, [
    ...values,
    rowsMax,
  ]);
  const personIds = [...new Set(rows.map(({ person_id }) => person_id))].sort((a, b) => (a < b ? -1 : 1));
  if (personIds.length > limit) return { personIds: [], next: personIds.at(-1), count: undefined };
  return rows.length < rowsMax ? { personIds, next: undefined, count: undefined } : undefined;
}

/** A door says what is now before the desk does: so old may a registrering be that means now. Milliseconds. */
const NOW_MS = 10_000;

/** Pages after so many persons are found sooner by finding everybody. */
const SKIP_MAX = 1_000;

/** Each mention of a moment is a value of its own, so that a statement has no value it does not use. */
function placesOf({ asOf }: SearchMoments, sql: SqlValues): MomentPlaces {
  return {
    get virkning() {
      return `${sql.put(asOf.virkning)}::timestamp`;
    },
    get registrering() {
      return `${sql.put(asOf.registrering)}::timestamptz`;
    },
  };
}

const knownSql = (
  at: MomentPlaces,
  purpose: Purpose,
) => `EXISTS (SELECT FROM register.fact k WHERE k.person_id = p.person_id
  AND k.registrering_fra <= ${at.registrering} AND k.registrering_til > ${at.registrering} ${personByPerson(purpose)})`;

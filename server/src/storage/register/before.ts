import type { Pool } from 'pg';
import type { PersonBefore } from '../../rooms/register/index.ts';
import { readInstant } from '../times.ts';
import { FACT_COLUMNS, type FactRow, readFact } from './fact-row.ts';

/** What is held of persons under their own numbers: their open facts, when last delivered, the newest registrering. */
export async function getBefore(pool: Pool, personnumre: readonly string[]): Promise<Map<string, PersonBefore>> {
  const people = await pool.query<{
    personnummer: string;
    person_id: string;
    leveret: string | null;
    newest: string | null;
  }>(
    `SELECT i.personnummer, p.person_id, p.leveret,
       (SELECT max(greatest(f.registrering_fra, nullif(f.registrering_til, 'infinity'))) FROM register.fact f
        WHERE f.person_id = p.person_id) AS newest
     FROM register.number_index i JOIN register.person p USING (person_id)
     WHERE i.personnummer = ANY ($1::text[]::bpchar[]) AND i.egen`,
    [personnumre],
  );
  // Where nobody is known, as in a first load, there is nothing to ask: of a table that has not been analysed yet PostgreSQL
  // believes that even no person at all is a good part of it, and reads it whole for every batch.
  if (people.rows.length === 0) return new Map();
  const facts = await pool.query<FactRow>(
    `SELECT ${FACT_COLUMNS} FROM register.fact f
     WHERE f.person_id = ANY ($1::uuid[]) AND f.registrering_til = 'infinity' ORDER BY f.fact_id`,
    [people.rows.map((row) => row.person_id)],
  );
  const byPerson = Map.groupBy(facts.rows, (row) => row.person_id);
  return new Map(
    people.rows.map((row) => [
      row.personnummer,
      {
        personId: row.person_id,
        leveret: row.leveret ?? undefined,
        newest: row.newest === null ? undefined : readInstant(row.newest),
        facts: (byPerson.get(row.person_id) ?? []).map(readFact),
      },
    ]),
  );
}

import type { Pool } from 'pg';
import { takeSnapshot } from '../../rooms/register/index.ts';
import { readInstant } from '../times.ts';
import { rebuildSearchRows } from './derive-search-rows.ts';
import { FACT_COLUMNS, type FactRow, readFact } from './fact-row.ts';
import { writeSnapshot } from './snapshot-text.ts';

const PERSONS_AT_ONCE = 500;

type PersonRow = { person_id: string; personnummer: string; newest: string };

/**
 * Makes snapshots and search rows anew from the facts: of everybody, or only of those whom time has overtaken, that is, whose snapshot no
 * longer stands at `virkning`. Answers do not depend on it (a snapshot that does not stand is not used), only speed does.
 * Returns how many were made.
 */
export async function rebuildSnapshots(pool: Pool, virkning: string, which: 'all' | 'overtaken'): Promise<number> {
  let made = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows: persons } = await pool.query<PersonRow>(
      `SELECT s.person_id, i.personnummer, (SELECT max(greatest(f.registrering_fra, nullif(f.registrering_til, 'infinity')))
         FROM register.fact f WHERE f.person_id = s.person_id) AS newest
       FROM register.snapshot s JOIN register.number_index i ON i.person_id = s.person_id AND i.egen
       WHERE s.person_id > $1 AND ($2 = 'all' OR s.gyldig_til <= $3::timestamp) ORDER BY s.person_id LIMIT $4`,
      [after, which, virkning, PERSONS_AT_ONCE],
    );
    const last = persons.at(-1);
    if (last === undefined) return made;
    await rebuild(pool, persons, virkning);
    await rebuildSearchRows(
      pool,
      persons.map(({ person_id }) => person_id),
      virkning,
    );
    made += persons.length;
    after = last.person_id;
  }
}

async function rebuild(pool: Pool, persons: readonly PersonRow[], virkning: string): Promise<void> {
  const { rows } = await pool.query<FactRow>(
    `SELECT ${FACT_COLUMNS} FROM register.fact f
     WHERE f.person_id = ANY ($1::uuid[]) AND f.registrering_til = 'infinity' ORDER BY f.fact_id`,
    [persons.map(({ person_id }) => person_id)],
  );
  const facts = Map.groupBy(rows, ({ person_id }) => person_id);
  const made = persons.map(({ person_id, personnummer, newest }) => {
    const held = (facts.get(person_id) ?? []).map(readFact);
    const snapshot = takeSnapshot(held, virkning, readInstant(newest));
    return {
      person_id,
      gyldig_fra: snapshot.gyldigFra,
      gyldig_til: snapshot.gyldigTil,
      registrering: snapshot.registrering,
      aktuel: writeSnapshot(personnummer, snapshot),
    };
  });
  // Only over an older one: an import that came in between knows better.
  await pool.query(
    `UPDATE register.snapshot s SET gyldig_fra = n.gyldig_fra, gyldig_til = n.gyldig_til, aktuel = n.aktuel
     FROM jsonb_to_recordset($1)
       AS n(person_id uuid, gyldig_fra timestamp, gyldig_til timestamp, registrering timestamptz, aktuel text)
     WHERE s.person_id = n.person_id AND s.registrering = n.registrering`,
    [JSON.stringify(made)],
  );
}

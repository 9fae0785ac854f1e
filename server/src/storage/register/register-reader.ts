import type { Pool } from 'pg';
import type { HeldFact, HeldPerson, RegisterReader, Snapshot } from '../../rooms/register/index.ts';
import { createBatcher } from '../batch.ts';
import {
  FACT_COLUMNS,
  type FactRow,
  ORIGIN_COLUMNS,
  type OriginRow,
  readFact,
  readFactWithOrigin,
} from './fact-row.ts';
import { listStays } from './list-stays.ts';
import { searchPersons } from './search-persons.ts';
import { readSnapshot } from './snapshot-text.ts';

const FIND_SNAPSHOTS = `
SELECT i.personnummer, s.person_id, s.aktuel
FROM register.number_index i JOIN register.snapshot s USING (person_id)
WHERE i.personnummer = ANY ($1::text[]::bpchar[])`;

const FIND_HELD = `
SELECT i.personnummer AS asked, ${FACT_COLUMNS}, ${ORIGIN_COLUMNS},
  (SELECT n.personnummer FROM register.number_index n WHERE n.person_id = f.person_id AND n.egen) AS own
FROM register.number_index i JOIN register.fact f USING (person_id)
WHERE i.personnummer = ANY ($1::text[]::bpchar[])
  AND f.registrering_fra <= $2::timestamptz AND f.registrering_til > $2::timestamptz
ORDER BY f.person_id, f.fact_id`;

const LIST_SNAPSHOTS = 'SELECT person_id, aktuel FROM register.snapshot WHERE person_id = ANY ($1::uuid[])';

const LIST_DAR_IDS = 'SELECT noegle, adresse_id FROM register.dar_adresse WHERE noegle = ANY ($1::text[])';

const LIST_HELD = `
SELECT ${FACT_COLUMNS},
  (SELECT n.personnummer FROM register.number_index n WHERE n.person_id = f.person_id AND n.egen) AS own
FROM register.fact f
WHERE f.person_id = ANY ($1::uuid[])
  AND f.registrering_fra <= $2::timestamptz AND f.registrering_til > $2::timestamptz
ORDER BY f.person_id, f.fact_id`;

type SnapshotRow = {
  personnummer: string;
  person_id: string;
  aktuel: string;
};

/** Reads the register through pools with the reader's duty, one of them for searches; lookups that come together are one query. */
export function createRegisterReader(pool: Pool, searches: Pool): RegisterReader {
  return {
    findSnapshot: createBatcher((numbers) => findSnapshots(pool, numbers), { batchMax: 200, runsMax: 2 }),
    findHeld: findHeldOf(pool),
    search: (search, at, page) => searchPersons(searches, search, at, page),
    async listSnapshots(personIds) {
      const { rows } = await pool.query<Pick<SnapshotRow, 'person_id' | 'aktuel'>>({
        name: 'list-snapshots',
        text: LIST_SNAPSHOTS,
        values: [personIds],
      });
      return new Map(rows.map(({ person_id, aktuel }) => [person_id, readSnapshot(person_id, aktuel)]));
    },
    listStays: (at, fra, til) => listStays(pool, at, fra, til),
    async listDarIds(dwellings) {
      const { rows } = await pool.query<{ noegle: string; adresse_id: string }>({
        name: 'list-dar-ids',
        text: LIST_DAR_IDS,
        values: [dwellings],
      });
      return new Map(rows.map(({ noegle, adresse_id }) => [noegle, adresse_id]));
    },
    async listHeld(personIds, registrering) {
      const { rows } = await pool.query<FactRow & { own: string }>({
        name: 'list-held',
        text: LIST_HELD,
        values: [personIds, registrering],
      });
      return gatherHeld(rows, ({ person_id }) => person_id, readFact);
    },
  };
}

async function findSnapshots(pool: Pool, numbers: readonly string[]): Promise<(Snapshot | undefined)[]> {
  const { rows } = await pool.query<SnapshotRow>({ name: 'find-snapshots', text: FIND_SNAPSHOTS, values: [numbers] });
  const byNumber = new Map(rows.map((row) => [row.personnummer, row]));
  return numbers.map((number) => {
    const row = byNumber.get(number);
    return row === undefined ? undefined : readSnapshot(row.person_id, row.aktuel);
  });
}

/** Held facts are asked for by number and registrering; only questions about the same registrering can share a query. */
function findHeldOf(pool: Pool): RegisterReader['findHeld'] {
  const ask = createBatcher<{ number: string; registrering: string }, HeldPerson | undefined>(
    async (asked) => {
      const groups = Map.groupBy(asked, ({ registrering }) => registrering);
      const found = new Map<object, HeldPerson | undefined>();
      for (const [registrering, group] of groups) {
        const people = await findHeld(
          pool,
          group.map(({ number }) => number),
          registrering,
        );
        for (const one of group) found.set(one, people.get(one.number));
      }
      return asked.map((one) => found.get(one));
    },
    { batchMax: 50, runsMax: 2 },
  );
  return (number, registrering) => ask({ number, registrering });
}

async function findHeld(
  pool: Pool,
  numbers: readonly string[],
  registrering: string,
): Promise<Map<string, HeldPerson>> {
  const { rows } = await pool.query<OriginRow & { asked: string; own: string }>({
    name: 'find-held',
    text: FIND_HELD,
    values: [numbers, registrering],
  });
  return gatherHeld(rows, ({ asked }) => asked, readFactWithOrigin);
}

/** Rows of facts → the persons they belong to, by a key of the row. */
function gatherHeld<Row extends FactRow & { own: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  read: (row: Row) => HeldFact,
): Map<string, HeldPerson> {
  const people = new Map<string, HeldPerson & { facts: HeldFact[] }>();
  for (const row of rows) {
    const person = people.get(keyOf(row)) ?? { personId: row.person_id, personnummer: row.own, facts: [] };
    person.facts.push(read(row));
    people.set(keyOf(row), person);
  }
  return people;
}

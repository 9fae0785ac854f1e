import type { Pool, PoolClient } from 'pg';
import type { Amendment, HeldFact } from '../../rooms/register/index.ts';
import { SearchCopy } from './copy-search-rows.ts';
import { FACT_COLUMNS, type FactRow, readFact } from './fact-row.ts';
import { searchRowsOf } from './search-rows.ts';

/**
 * Makes the rows by which known persons are found anew, beside those of new persons, which are in `search` already; runs after
 * facts have been written, in the same transaction.
 */
export async function deriveSearchRows(
  client: PoolClient,
  known: readonly Amendment[],
  search: SearchCopy,
  virkning: string,
): Promise<void> {
  await replaceRows(
    client,
    known.map(({ personId }) => personId),
    search,
    virkning,
  );
}

/** Makes the rows of some persons anew from their facts; those being amended just now get theirs with the amendment. */
export async function rebuildSearchRows(pool: Pool, personIds: readonly string[], virkning: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ person_id: string }>(
      'SELECT person_id FROM register.person WHERE person_id = ANY ($1::uuid[]) FOR NO KEY UPDATE SKIP LOCKED',
      [personIds],
    );
    const free = rows.map(({ person_id }) => person_id);
    await replaceRows(client, free, new SearchCopy(), virkning);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** What is known now of some persons, as far as it is searched by. */
async function getKnown(client: PoolClient, personIds: readonly string[]): Promise<Map<string, HeldFact[]>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await client.query<FactRow>(
    `SELECT ${FACT_COLUMNS} FROM register.fact f
     WHERE f.person_id = ANY ($1::uuid[]) AND f.registrering_til = 'infinity'
       AND f.slot IN ('person', 'navn', 'bopael', 'adressetekst') ORDER BY f.fact_id`,
    [personIds],
  );
  const known = Map.groupBy(rows, ({ person_id }) => person_id);
  return new Map(personIds.map((personId) => [personId, (known.get(personId) ?? []).map(readFact)]));
}

async function replaceRows(
  client: PoolClient,
  before: readonly string[],
  search: SearchCopy,
  virkning: string,
): Promise<void> {
  if (before.length > 0) {
    await client.query('DELETE FROM register.name_word WHERE person_id = ANY ($1::uuid[])', [before]);
    await client.query('DELETE FROM register.dwelling WHERE person_id = ANY ($1::uuid[])', [before]);
  }
  for (const [personId, facts] of await getKnown(client, before)) search.write(searchRowsOf(personId, facts, virkning));
  await search.copyIn(client);
}

import type { PoolClient } from 'pg';

/** The tables that a load fills. */
const LOADED = ['fact', 'person', 'number_index', 'snapshot', 'name_word', 'dwelling'].map(
  (name) => `register.${name}`,
);

/** Those of them that have indexes for searches alone: all but the unique ones, by which lookups go and rules are kept. */
const SEARCHED = "'{register.fact, register.name_word, register.dwelling}'::regclass[]";

/**
 * Drops the indexes that only searches use and keeps their definitions, all or nothing; those that are gone already stay as
 * they are. Meanwhile nobody vacuums what is being filled. For the owner of the tables, outside a transaction. Waits a
 * second at most for those who are at work on the tables.
 */
export async function setIndexesAside(owner: PoolClient): Promise<void> {
  await inTransaction(owner, async () => {
    await owner.query("SET LOCAL lock_timeout = '1s'");
    const { rows } = await owner.query<{ name: string }>(
      `INSERT INTO opencpr_meta.index_aside (name, definition)
       SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
       WHERE indrelid = ANY (${SEARCHED}) AND NOT indisunique RETURNING name`,
    );
    for (const { name } of rows) await owner.query(`DROP INDEX ${name}`);
    for (const table of LOADED) await owner.query(`ALTER TABLE ${table} SET (autovacuum_enabled = false)`);
  });
}

/** Builds the indexes that are aside, all or nothing, and counts what is in the tables; nothing where there are none. */
export async function restoreIndexes(owner: PoolClient): Promise<void> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    'SELECT name, definition FROM opencpr_meta.index_aside ORDER BY name',
  );
  if (rows.length === 0) return;
  await inTransaction(owner, async () => {
    await owner.query("SET LOCAL maintenance_work_mem = '512MB'");
    for (const { definition } of rows) await owner.query(definition);
    for (const table of LOADED) await owner.query(`ALTER TABLE ${table} RESET (autovacuum_enabled)`);
    await owner.query('DELETE FROM opencpr_meta.index_aside');
  });
  // Searches are planned by it, and it would be some time until PostgreSQL came to it by itself.
  await owner.query(`ANALYZE ${LOADED.join(', ')}`);
}

async function inTransaction(client: PoolClient, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

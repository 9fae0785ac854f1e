import { openPool } from '../server/src/storage/pool.ts';
import type { Database } from '../server/src/storage/postgres/index.ts';

/** Asks a database for one row, without any duty; an empty row where there is none. */
export async function askDatabase(database: Database, text: string): Promise<Record<string, unknown>> {
  const pool = openPool(database, undefined, 1);
  try {
    const { rows } = await pool.query<Record<string, unknown>>(text);
    return rows[0] ?? {};
  } finally {
    await pool.end();
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../ground/faults/index.ts';
import { openPool } from './pool.ts';
import type { Database } from './postgres/index.ts';

const folder = join(import.meta.dirname, 'migrations');

/** A database made by a newer OpenCPR than this one. */
export class NewerDatabase extends Fault {
  override name = 'NewerDatabase';
}

/** The migrations there are, in order: number and file. */
export function listMigrations(): { number: number; file: string }[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.sql$/.test(file))
    .sort()
    .map((file) => ({ number: Number(file.slice(0, 4)), file }));
}

/**
 * Brings a database up to this version, one migration at a time, each in a transaction of its own. Two processes that do
 * it at once wait for each other. Throws NewerDatabase when the database is ahead of this program.
 */
export async function migrate(database: Database): Promise<number> {
  const pool = openPool(database, undefined, 1);
  const client = await pool.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('opencpr-migrate'))`);
    await client.query('CREATE SCHEMA IF NOT EXISTS opencpr_meta');
    await client.query(
      'CREATE TABLE IF NOT EXISTS opencpr_meta.migration (number int PRIMARY KEY, file text NOT NULL, at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<{ number: number }>(
      'SELECT number FROM opencpr_meta.migration ORDER BY number',
    );
    const done = new Set(rows.map(({ number }) => number));
    const known = listMigrations();
    const newest = Math.max(0, ...done);
    const last = known.at(-1)?.number ?? 0;
    if (newest > last) {
      throw new NewerDatabase(
        `the database was made by a newer OpenCPR (migration ${newest}; this version knows ${last}). Use that version, or another data folder.`,
      );
    }
    let applied = 0;
    for (const { number, file } of known) {
      if (done.has(number)) continue;
      await client.query('BEGIN');
      await client.query(readFileSync(join(folder, file), 'utf8'));
      await client.query('INSERT INTO opencpr_meta.migration (number, file) VALUES ($1, $2)', [number, file]);
      await client.query('COMMIT');
      applied += 1;
    }
    return applied;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release(true);
    await pool.end();
  }
}

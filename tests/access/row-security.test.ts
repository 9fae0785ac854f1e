import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '../test-house.ts';

let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

/** Every table of access that says whose its rows are. */
async function tablesOfCustomers(): Promise<string[]> {
  const { rows } = await test.house.pool('opencpr_access_reader').query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'kundenr'
       WHERE c.relnamespace = 'access'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

describe('the duty of the administrator', () => {
  it('sees no row of any customer until it says whom it reaches, and then that one only', async () => {
    const tables = await tablesOfCustomers();
    expect(tables).toContain('bruger');
    const client = await test.house.pool('opencpr_access_administrator').connect();
    try {
      for (const table of tables) {
        const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM access.${table}`);
        expect(rows, table).toEqual([{ count: 0 }]);
        await client.query('BEGIN');
        await client.query(`SELECT set_config('opencpr.kundenr', '9002', true)`);
        const own = await client.query<{ kundenr: string }>(`SELECT DISTINCT kundenr FROM access.${table}`);
        expect(
          own.rows.filter(({ kundenr }) => kundenr !== '9002'),
          table,
        ).toEqual([]);
        await client.query('COMMIT');
      }
    } finally {
      client.release();
    }
  });

  it('writes no row of another customer', async () => {
    const client = await test.house.pool('opencpr_access_administrator').connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('opencpr.kundenr', '9002', true)`);
      const other = await client.query(`UPDATE access.bruger SET navn = 'x' WHERE kundenr = '9001'`);
      expect(other.rowCount).toBe(0);
      await expect(
        client.query(`INSERT INTO access.kunde (kundenr, navn, art, gyldig_fra) VALUES ('7777', 'x', 'stat', now())`),
      ).rejects.toThrow('row-level security');
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('cannot write what was known', async () => {
    const client = await test.house.pool('opencpr_access_administrator').connect();
    try {
      await expect(client.query(`UPDATE access.historik SET body = '{}'`)).rejects.toThrow('permission denied');
      await expect(client.query('DELETE FROM access.historik')).rejects.toThrow('permission denied');
    } finally {
      client.release();
    }
  });
});

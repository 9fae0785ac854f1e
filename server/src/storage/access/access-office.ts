import type { Pool } from 'pg';
import { isRefusal } from '../../ground/refusals/index.ts';
import type { AccessOffice } from '../../rooms/access/index.ts';
import { createBooks } from './books.ts';

/** Administrative acts through a pool with the administrator's duty, each in a transaction of its own. */
export function createAccessOffice(pool: Pool): AccessOffice {
  return {
    async within(reach, now, work) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('opencpr.kundenr', $1, true), set_config('opencpr.nu', $2, true)`, [
          reach,
          now,
        ]);
        const result = await work(createBooks(client));
        await client.query(isRefusal(result) && result.keeps !== true ? 'ROLLBACK' : 'COMMIT');
        client.release();
        return result;
      } catch (error) {
        // The connection may be in any state: it is not used again, and its transaction ends with it.
        client.release(true);
        throw error;
      }
    },
  };
}

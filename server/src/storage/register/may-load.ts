import type { Pool } from 'pg';

/**
 * Says whether connections can take on `opencpr_register_loader`, the amender that may COPY. Not every account of an
 * external server may make it (migration 0001).
 */
export async function mayLoad(owners: Pool): Promise<boolean> {
  const { rowCount } = await owners.query(
    `SELECT FROM pg_roles WHERE rolname = 'opencpr_register_loader' AND rolbypassrls AND pg_has_role(oid, 'MEMBER')
       AND pg_has_role(oid, 'opencpr_register_amender', 'USAGE')`,
  );
  return rowCount === 1;
}

import type { House } from '../server/src/main/house.ts';

/**
 * Makes public authorities in bulk, each with a DAP administrator, a security officer, further users and a system, all
 * without a password until they are activated, and the office. Customer numbers count from 2000; personkoder begin with the number.
 */
export async function makeAuthorities(house: House, authorities: number, users: number): Promise<number> {
  const client = await house.pool('opencpr_access_administrator').connect();
  const each = Math.ceil(users / authorities);
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('opencpr.kundenr', 'alle', true)`);
    await client.query(
      `INSERT INTO access.kunde (kundenr, navn, art, gyldig_fra) VALUES ('0001', 'Opdigtet kontor', 'cpr-kontor', now())
       ON CONFLICT DO NOTHING`,
    );
    await client.query(
      `INSERT INTO access.kunde (kundenr, cvr, navn, art, gyldig_fra)
       SELECT 2000 + n, '12345674', 'Opdigtet Myndighed ' || n, (ARRAY['kommune', 'region', 'stat'])[1 + n % 3], now() - interval '1 year'
       FROM generate_series(0, $1 - 1) AS n`,
      [authorities],
    );
    const { rowCount } = await client.query(
      `INSERT INTO access.bruger (kundenr, personkode, navn, art, kendeord, kendeord_sat, tilstand, gyldig_fra)
       SELECT k.kundenr, k.kundenr || CASE m WHEN 0 THEN 'SYST' ELSE lpad(m::text, 4, '0') END, 'Bruger ' || m,
         CASE m WHEN 0 THEN 'system' ELSE 'medarbejder' END, 'intet', now() - interval '1 day', 'aktiv', now() - interval '1 year'
       FROM access.kunde k, generate_series(0, $1) AS m WHERE k.kundenr BETWEEN '2000' AND '3999'`,
      [each],
    );
    await client.query(
      `INSERT INTO access.bruger_profil (kundenr, personkode, profil, gyldig_fra)
       SELECT kundenr, personkode, '200', gyldig_fra FROM access.bruger WHERE personkode LIKE kundenr || '0001'`,
    );
    await client.query(
      `INSERT INTO access.sikkerhedsansvarlig (kundenr, personkode, gyldig_fra)
       SELECT kundenr, personkode, gyldig_fra FROM access.bruger WHERE personkode LIKE kundenr || '0002'`,
    );
    await client.query('COMMIT');
    return (rowCount ?? 0) - authorities;
  } finally {
    client.release();
  }
}

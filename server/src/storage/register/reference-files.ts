import type { Pool } from 'pg';
import type { Code } from '../../ground/codes/index.ts';

/** A row of a reference file: the columns it is kept by and the rest as it was delivered. */
export type ReferenceRow = Readonly<Record<string, unknown>>;

/** Takes in one reference file: everything held of its kind is replaced by it, unless the file is older. */
export interface ReferenceStore {
  /** The production date of the file in force, `yyyy-MM-dd`; undefined when none has been loaded. */
  lastProduction(): Promise<string | undefined>;
  replace(produktion: string, rows: Readonly<Record<string, readonly ReferenceRow[]>>): Promise<void>;
}

const AUTHORITY_COLUMNS =
  'kode text, gruppe text, type text, navn text, navn_langt text, fra text, til text, body jsonb';
const RELATION_COLUMNS = 'kode text, kommune text, type text, fra text';
const ROAD_COLUMNS = 'kommune text, vejkode text, record text, line bigint, body jsonb';

const names = (columns: string) => columns.replace(/ (text|jsonb|bigint|uuid)/g, '');

/** The authorities and their relations, as P02680 delivers them. */
export function createAuthorityStore(pool: Pool): ReferenceStore {
  return createStore(pool, 'register.authority', {
    authority: AUTHORITY_COLUMNS,
    authority_relation: RELATION_COLUMNS,
  });
}

/** The roads with their dwellings and districts, as P05780 delivers them. */
export function createRoadStore(pool: Pool): ReferenceStore {
  return createStore(pool, 'register.road_record', { road_record: ROAD_COLUMNS });
}

/** The ids that DAR knows addresses by. */
export function createDarStore(pool: Pool): ReferenceStore {
  return createStore(pool, 'register.dar_adresse', {
    dar_adresse: 'noegle text, adresse_id uuid, husnummer_id uuid',
  });
}

/** Rows that go into one statement: a large file is more than one value can hold. */
const AT_ONCE = 20_000;

function createStore(pool: Pool, dated: string, tables: Readonly<Record<string, string>>): ReferenceStore {
  return {
    async lastProduction() {
      const { rows } = await pool.query<{ last: string | null }>(`SELECT max(produktion)::text AS last FROM ${dated}`);
      return rows[0]?.last ?? undefined;
    },
    async replace(produktion, rows) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        for (const [table, columns] of Object.entries(tables)) {
          await client.query(`DELETE FROM register.${table}`);
          const all = rows[table] ?? [];
          for (let from = 0; from < all.length; from += AT_ONCE) {
            await client.query(
              `INSERT INTO register.${table} (${names(columns)}, produktion)
               SELECT r.*, $2::date FROM jsonb_to_recordset($1) AS r(${columns}) ON CONFLICT DO NOTHING`,
              [JSON.stringify(all.slice(from, from + AT_ONCE)), produktion],
            );
          }
        }
        await client.query('COMMIT');
        client.release();
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
  };
}

/** The authorities loaded from a file, as codes. */
export async function loadAuthorities(pool: Pool): Promise<readonly Code[]> {
  const { rows } = await pool.query<{
    kode: string;
    type: string;
    navn: string;
    navn_langt: string;
    fra: string;
    til: string;
  }>('SELECT kode, type, navn, navn_langt, fra, til FROM register.authority ORDER BY kode, fra DESC');
  return rows.map(({ kode, type, navn, navn_langt, fra, til }) => ({
    code: kode,
    name: navn_langt || navn,
    type,
    ...(fra === '' ? {} : { from: fra }),
    ...(til === '' ? {} : { to: til }),
  }));
}

import type { Pool, PoolClient } from 'pg';
import type { Loading } from '../../rooms/register/index.ts';
import { restoreIndexes, setIndexesAside } from './indexes-aside.ts';

/** Held together by all imports at work, and alone by whoever builds indexes. */
const LOCK = "hashtext('opencpr-loading')";
/** With fewer persons than these there is nothing to be gained. */
const FIRST_LOAD_MIN = 1_000;
/** A delivery of so many times the persons held already is a first load. */
const TIMES_THE_HELD = 10;
/** Not the owner of the tables; somebody is at work on them. */
const ORDINARY_WAY = new Set(['42501', '55P03']);

/**
 * Begins to load so many persons. For the first load of a register the indexes of searches are set aside, to be built at
 * once at the end; where that cannot be done the load goes the ordinary way. A load that goes on finds them aside.
 */
export async function openLoading(pool: Pool, owners: Pool, persons: number): Promise<Loading> {
  const owner = await owners.connect();
  try {
    await owner.query(`SELECT pg_advisory_lock_shared(${LOCK})`);
    if (await isFirstLoad(pool, persons)) await setIndexesAside(owner).catch(orGoTheOrdinaryWay);
  } catch (error) {
    owner.release(true);
    throw error;
  }
  return {
    async finish() {
      await owner.query(`SELECT pg_advisory_unlock_shared(${LOCK})`);
      await restoreUnderLock(owner);
    },
    // The lock goes with the connection.
    leave: () => owner.release(true),
  };
}

/** Builds the indexes that an import which was cut short has left aside, unless one is at work. */
export async function restoreIndexesLeftAside(owners: Pool): Promise<void> {
  const owner = await owners.connect();
  try {
    await restoreUnderLock(owner);
  } finally {
    owner.release(true);
  }
}

/** While another import is at work the indexes are left to it: the last one to end builds them. */
async function restoreUnderLock(owner: PoolClient): Promise<void> {
  const { rows } = await owner.query<{ free: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS free`);
  if (rows[0]?.free !== true) return;
  await restoreIndexes(owner);
  await owner.query(`SELECT pg_advisory_unlock(${LOCK})`);
}

async function isFirstLoad(pool: Pool, persons: number): Promise<boolean> {
  if (persons < FIRST_LOAD_MIN) return false;
  const few = Math.floor(persons / TIMES_THE_HELD);
  const { rowCount } = await pool.query('SELECT FROM register.person LIMIT $1', [few]);
  return (rowCount ?? 0) < few;
}

function orGoTheOrdinaryWay(error: { code?: string }): void {
  if (!ORDINARY_WAY.has(error.code ?? '')) throw error;
}

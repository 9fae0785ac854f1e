import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuthorities } from '../../bench/make-authorities.ts';
import { act } from '../../server/src/doors/cli/index.ts';
import { dueCampaign } from '../../server/src/main/due-campaign.ts';
import { type House, openHouse } from '../../server/src/main/house.ts';
import { openPool } from '../../server/src/storage/pool.ts';
import { makeScratch } from '../database/scratch.ts';

const AUTHORITIES = 200;
const USERS = 6_000;
const PROGRAM = join(import.meta.dirname, '../../server/src/main/opencpr.ts');
const scratch = makeScratch();
const dataDir = join(scratch.path, 'data');

let house: House;
/** Sees what every connection is at, which no duty does. */
let watch: Pool;

/** How many are out, stand in the manifest, and have their entry. */
const countsOf = (house: House) =>
  house
    .pool('opencpr_access_reader')
    .query<{ ude: number; manifest: number }>(
      `SELECT (SELECT count(*)::int FROM access.bruger WHERE kampagne_id IS NOT NULL) AS ude,
         (SELECT count(*)::int FROM access.kampagne_bruger) AS manifest`,
    )
    .then(({ rows }) => rows[0]);

async function entriesOf(house: House): Promise<string[]> {
  const client = await house.pool('opencpr_journal_reader').connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('opencpr.kundenr', 'operatoer', true)`);
    const { rows } = await client.query<{ id: string }>(
      `SELECT entry_id AS id FROM journal.entry WHERE tjeneste = 'kampagne.inaktiveret' ORDER BY 1`,
    );
    await client.query('COMMIT');
    return rows.map(({ id }) => id);
  } finally {
    client.release();
  }
}

beforeAll(async () => {
  house = await openHouse({ dataDir, databaseUrl: undefined, log: () => undefined });
  watch = openPool(house.database, undefined, 1);
  expect(await makeAuthorities(house, AUTHORITIES, USERS)).toBe(USERS);
  const today = new Date().toISOString().slice(0, 10);
  const plan = { act: 'kampagne.planlaeg', input: { nat: today, aabner: '23:59' } };
  expect(await act(house.desk, { ...plan, personkode: undefined, osUser: 'test' })).not.toHaveProperty('refused');
}, 120_000);
afterAll(async () => {
  await watch.end();
  await house.close();
  scratch.remove();
});

/** Begins the night in a process of its own, and kills it as soon as `isThere` says so; says whether it was killed. */
async function killNight(isThere: () => Promise<boolean>): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, 'kampagne', 'inaktiver', '--straks', 'ja', '--data', dataDir], {
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (child.exitCode === null && child.signalCode === null) {
    if (await isThere()) child.kill('SIGKILL');
    await sleep(2);
  }
  await ended;
  return child.signalCode === 'SIGKILL';
}

/** Says whether a statement of the night is under way. */
async function isUnderWay(part: string): Promise<boolean> {
  const { rowCount } = await watch.query(
    `SELECT FROM pg_stat_activity WHERE state <> 'idle' AND query LIKE $1 AND pid <> pg_backend_pid()`,
    [`%${part}%`],
  );
  return rowCount !== 0;
}

/** Waits until what a killed process had under way has come to its end. */
const untilQuiet = async () => {
  while (await isUnderWay('access.kampagne')) await sleep(20);
};

describe('the night, killed in the middle', () => {
  it('7 has been for nobody when it was killed before it was kept', async () => {
    expect(await killNight(() => isUnderWay('WITH let_out'))).toBe(true);
    await untilQuiet();
    expect(await countsOf(house)).toEqual({ ude: 0, manifest: 0 });
    expect(await entriesOf(house)).toEqual([]);
  }, 60_000);

  it('7 has been for everybody when it was killed among its entries, and is finished by a restart, exactly once', async () => {
    expect(await killNight(async () => (await entriesOf(house)).length > 0)).toBe(true);
    await untilQuiet();
    expect(await countsOf(house)).toEqual({ ude: USERS, manifest: USERS });
    const left = USERS - (await entriesOf(house)).length;
    expect(left).toBeGreaterThan(0);
    // Two at once, as two processes would that no lock keeps apart: what one does is refused to the other.
    const both = await Promise.allSettled([1, 2].map(() => dueCampaign.run(house, Date.now())));
    const failed = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(failed.filter((reason) => !reason.endsWith('was refused: forkert-tilstand'))).toEqual([]);
    expect(failed.length).toBeLessThan(2);
    expect(await countsOf(house)).toEqual({ ude: USERS, manifest: USERS });
    const { rows } = await house
      .pool('opencpr_access_reader')
      .query<{ id: string }>('SELECT entry_id AS id FROM access.kampagne_bruger ORDER BY 1');
    expect(await entriesOf(house)).toEqual(rows.map(({ id }) => id));
    expect(await house.desk.writeManifests()).toBe(0);
    const systems = await house
      .pool('opencpr_access_reader')
      .query(`SELECT FROM access.bruger WHERE art = 'system' AND tilstand = 'aktiv'`);
    expect(systems.rowCount).toBe(AUTHORITIES);
  }, 60_000);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { chance } from '../server/src/main/chance.ts';
import { type House, openHouse } from '../server/src/main/house.ts';
import { standInStore } from '../server/src/main/places.ts';
import type { BoligopslagOptions } from './boligopslag.ts';
import { describeMachine, writeMachine } from './machine-at-work.ts';
import { OPENCPR } from './opencpr-command.ts';
import { parentOf, postgresTime, processTime } from './processor-time.ts';
import { readyAt } from './ready-at.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { brief } from './statistics.ts';

/** So many standing lookups in so many seconds, on two cores. */
const [LOOKUPS, SECONDS_MAX] = [10_000, 120];
const PATIENCE_MS = 15 * 60_000;
const LANDLORD = { kundenr: '9004', personkode: 'DEMOBOL1' };

/**
 * Measures standing lookups in a system that runs: they are set up for dwellings with owners of the demo country, the clock of the
 * system makes them, and each passes its controls at the stand-ins over TLS, has its entry, and is kept.
 */
export async function benchStandingLookups(options: BoligopslagOptions): Promise<boolean> {
  const { persons, lookups, results, say, onStart } = options;
  const scratch = makeScratchFolder();
  const machine = describeMachine();
  const words = ['start', '--demo', '--persons', String(persons), '--data', scratch.path];
  const child = spawn(process.execPath, [OPENCPR, ...words, '--http', '0', '--https', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let house: House | undefined;
  const end = async () => {
    await house?.close();
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    scratch.remove();
  };
  onStart(end);
  try {
    await readyAt(child.stdout);
    house = await openHouse({ dataDir: scratch.path, databaseUrl: undefined, log: say });
    const dwellings = await setUp(house, scratch.path, lookups);
    say(`${lookups} standing lookups of ${dwellings} dwellings`);
    const pid = await house.pool('opencpr_access_reader').query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const postmaster = parentOf(pid.rows[0]?.pid ?? 0);
    const used = () => (postgresTime(postmaster) + processTime(child.pid ?? 0)) / 1000;
    const before = used();
    const { seconds, told, moved } = await waitForAll(house, lookups);
    const processor = used() - before;
    const isReached = lookups < LOOKUPS || seconds <= SECONDS_MAX;
    const report = [
      '# Standing lookups of landlords',
      '',
      `${lookups} lookups of ${dwellings} dwellings in a country of ${persons}, made by the clock of a system that runs, the registers' stand-ins over TLS in the same run; \`npm run bench -- boligopslag-loebende\`.`,
      '',
      '| made | answered | stays told of | seconds | of both processors |',
      '|---|---|---|---|---|',
      `| ${lookups} | ${told} | ${moved} | ${brief(seconds)} | ${brief(processor)} |`,
      '',
      `${LOOKUPS} in at most ${SECONDS_MAX} s: ${lookups < LOOKUPS ? 'not measured' : isReached ? 'reached' : 'missed'}. Where others are at work, what it used of the processors, stand-ins and all, says more: at most ${2 * SECONDS_MAX} s of both.`,
      '',
      writeMachine(machine),
      '',
    ].join('\n');
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'boligopslag-loebende.md'), report);
    const figures = { machine, persons, lookups, dwellings, told, seconds, processor };
    writeFileSync(join(results, 'boligopslag-loebende.json'), `${JSON.stringify(figures, null, 2)}\n`);
    say(report);
    return isReached;
  } finally {
    await end();
  }
}

/** Ties the landlord to owners of dwellings and has the dwellings followed, all at once; returns how many dwellings there are. */
async function setUp({ office }: House, dataDir: string, lookups: number): Promise<number> {
  const store = new DatabaseSync(standInStore(dataDir), { readOnly: true });
  const found = store
    .prepare(
      // Whoever owns the land and not the house on it owns one of two properties, and is refused (control 3).
      `SELECT adresse_id, betegnelse, min(cvr) AS cvr FROM (SELECT a.adresse_id, a.betegnelse, e.cvr FROM adresse a JOIN beliggenhed b USING (husnummer_id)
       JOIN ejerskab e ON e.bfe = b.bfe AND e.status = 'gældende' AND e.cvr <> '' WHERE b.adresse_id IS NULL
       GROUP BY a.adresse_id, e.cvr HAVING count(DISTINCT b.bfe) =
         (SELECT count(DISTINCT o.bfe) FROM beliggenhed o WHERE o.husnummer_id = a.husnummer_id AND o.adresse_id IS NULL))
       GROUP BY adresse_id ORDER BY adresse_id LIMIT ?`,
    )
    .all(lookups)
    .map((row) => ({
      adresseId: String(row['adresse_id']),
      betegnelse: String(row['betegnelse']),
      ejer: String(row['cvr']),
    }));
  store.close();
  const now = new Date().toISOString();
  const newId = () => chance.entryId(Date.now());
  await office.within('alle', now, async ({ udlejere, loebende }) => {
    for (const nummer of new Set(found.map(({ ejer }) => ejer))) {
      const on = { grundlag: 'fuldmagt', dokumentation: 'bench', gyldigFra: now } as const;
      await udlejere.addEjernummer({ kundenr: LANDLORD.kundenr, ejernummerId: newId(), nummer, ...on });
    }
    const opslag = Array.from({ length: lookups }, (_, made) => {
      const dwelling = found[made % found.length];
      if (dwelling === undefined) throw new Error('nobody with a CVR number owns a dwelling');
      const { betegnelse, ...spurgt } = dwelling;
      return {
        ...LANDLORD,
        ...{ loebendeId: newId(), betegnelse, spurgt, gyldigFra: now },
        ...{ hver: 'maaned' as const, formaal: undefined, sag: undefined, epost: undefined },
      };
    });
    await loebende.add(opslag);
    return { kundenr: LANDLORD.kundenr };
  });
  return found.length;
}

/** Waits until every one has been made and kept; the time goes from the first one on, since the clock looks now and again. */
async function waitForAll(
  house: House,
  lookups: number,
): Promise<{ readonly seconds: number; readonly told: number; readonly moved: number }> {
  const until = Date.now() + PATIENCE_MS;
  const client = await house.pool('opencpr_access_administrator').connect();
  try {
    await client.query(`SELECT set_config('opencpr.kundenr', 'alle', false)`);
    while (Date.now() < until) {
      const { rows } = await client.query<{ made: number; told: number; moved: number; first: Date | null }>(
        `SELECT count(*)::int AS made, count(*) FILTER (WHERE udfald = 'leveret')::int AS told,
           coalesce(sum(beboere), 0)::int AS moved, min(koert) AS first FROM access.loebende_koersel`,
      );
      const [state] = rows;
      if (state !== undefined && state.made >= lookups && state.first !== null) {
        return { ...state, seconds: (Date.now() - new Date(state.first).getTime()) / 1000 };
      }
      await wait(250);
    }
    throw new Error('they were not all made in time');
  } finally {
    client.release(true);
  }
}

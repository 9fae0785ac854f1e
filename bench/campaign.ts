import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from '../server/src/doors/cli/index.ts';
import { type House, openHouse } from '../server/src/main/house.ts';
import { describeMachine, writeMachine } from './machine-at-work.ts';
import { makeAuthorities } from './make-authorities.ts';
import { parentOf, postgresTime } from './processor-time.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { brief } from './statistics.ts';

/** How a campaign is measured. */
export interface CampaignOptions {
  readonly authorities: number;
  readonly users: number;
  /** The folder for `kampagne.json` and `kampagne.md`. */
  readonly results: string;
  readonly say: (line: string) => void;
  readonly onStart: (end: () => Promise<void>) => void;
}

/** The night, letters apart, on two cores. Seconds. */
const NIGHT_SECONDS = 60;

/** Measures a campaign over authorities and users made in bulk; says whether the night kept its promise. */
export async function benchCampaign({ authorities, users, results, say, onStart }: CampaignOptions): Promise<boolean> {
  const scratch = makeScratchFolder();
  let house: House | undefined;
  const end = async () => {
    await house?.close();
    scratch.remove();
  };
  onStart(end);
  const machine = describeMachine();
  const rows: { what: string; id: string; seconds: number; processor: number }[] = [];
  try {
    house = await openHouse({ dataDir: scratch.path, databaseUrl: undefined, log: say });
    const pid = await house.pool('opencpr_access_reader').query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const postmaster = parentOf(pid.rows[0]?.pid ?? 0);
    const made = await makeAuthorities(house, authorities, users);
    say(`${authorities} authorities with ${made} users`);
    const measure = async (what: string, id: string, input: Readonly<Record<string, string>>) => {
      const began = performance.now();
      const [postgres, own] = [postgresTime(postmaster), process.cpuUsage()];
      const told = await doAct(house, id, input);
      const seconds = (performance.now() - began) / 1000;
      const { user, system } = process.cpuUsage(own);
      const processor = (postgresTime(postmaster) - postgres) / 1000 + (user + system) / 1_000_000;
      say(`${what}: ${brief(seconds)} s, of the processors ${brief(processor)} s`);
      rows.push({ what, id, seconds, processor });
      return told;
    };
    const nat = new Date().toISOString().slice(0, 10);
    await measure('plan', 'kampagne.planlaeg', { nat, aabner: '23:59' });
    const { inaktiveret } = await measure('the night, with its entries', 'kampagne.inaktiver', { straks: 'ja' });
    if (inaktiveret !== made) throw new Error(`${inaktiveret} of ${made} users were let out`);
    await measure('dashboard', 'kampagne.status', {});
    await measure('letters, all of them', 'kampagne.breve', { antal: String(authorities) });
    const night = rows.find(({ id }) => id === 'kampagne.inaktiver')?.seconds ?? Number.POSITIVE_INFINITY;
    const report = [
      '# Verification campaign',
      '',
      `${authorities} authorities, ${made} users, made in bulk without a password; \`npm run bench -- kampagne\`.`,
      '',
      '| step | seconds | of both processors |',
      '|---|---|---|',
      ...rows.map(({ what, seconds, processor }) => `| ${what} | ${brief(seconds)} | ${brief(processor)} |`),
      '',
      `The night in at most ${NIGHT_SECONDS} s: ${night <= NIGHT_SECONDS ? 'reached' : 'missed'}. Where others are at work, what it used of the processors says more.`,
      '',
      writeMachine(machine),
      '',
    ].join('\n');
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'kampagne.md'), report);
    writeFileSync(
      join(results, 'kampagne.json'),
      `${JSON.stringify({ machine, authorities, users: made, rows }, null, 2)}\n`,
    );
    say(report);
    return night <= NIGHT_SECONDS;
  } finally {
    await end();
  }
}

async function doAct(house: House | undefined, id: string, input: Readonly<Record<string, string>>) {
  if (house === undefined) throw new Error('the house is not open');
  const done = await act(house.desk, { act: id, input, personkode: undefined, osUser: 'bench' });
  if ('refused' in done) throw new Error(`${id}: ${done.en}`);
  return done.told;
}

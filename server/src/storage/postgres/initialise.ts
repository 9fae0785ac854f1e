import { existsSync, lchownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePrivateFolder } from './account.ts';
import { noSpace, PostgresFault, tellsOfNoSpace } from './faults.ts';
import { freeBytes } from './folder.ts';
import type { Place } from './place.ts';
import { lastWords, runProgram } from './program.ts';

/** The superuser that initdb makes and that every connection logs in as before it takes on its role. */
export const SUPERUSER = 'opencpr';
const NEEDED_BYTES = 200 * 1024 * 1024;

/**
 * Makes PostgreSQL's data folder unless it is there: UTF-8, the same byte order on every system, passwords by
 * scram-sha-256. Call it under the mutex. Throws a `PostgresFault` of code `no-space` or `not-started`.
 */
export async function initialise(place: Place, password: string): Promise<void> {
  if (existsSync(join(place.pgData, 'PG_VERSION'))) return;
  if (freeBytes(dirname(place.pgData)) < NEEDED_BYTES) throw noSpace(dirname(place.pgData));
  // Under another name until it is whole, so that a half-made folder is never taken for a database.
  const draft = `${place.pgData}.new`;
  const passwordFile = `${place.pgData}.password`;
  rmSync(draft, { recursive: true, force: true });
  makePrivateFolder(draft, place.account);
  try {
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
    if (place.account) lchownSync(passwordFile, place.account.uid, place.account.gid);
    await runInitdb(place, draft, passwordFile);
    renameSync(draft, place.pgData);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function runInitdb(place: Place, pgData: string, passwordFile: string): Promise<void> {
  // Only Linux can be relied on to know C.UTF-8; elsewhere PostgreSQL's own provider supplies it alone.
  const locale = process.platform === 'linux' ? ['--locale=C.UTF-8'] : ['--locale=C', '--builtin-locale=C.UTF-8'];
  const { child, ended } = runProgram(
    place,
    'initdb',
    [
      `--pgdata=${pgData}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      ...locale,
    ],
    ['ignore', 'pipe', 'pipe'],
  );
  let output = '';
  const collect = (bytes: Buffer) => {
    output += bytes.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const failure = await ended;
  if (failure === undefined) return;
  if (tellsOfNoSpace(output)) throw noSpace(dirname(pgData));
  throw new PostgresFault(
    'not-started',
    `PostgreSQL's data folder could not be made in ${dirname(pgData)}: ${lastWords(output) || failure}. If this system does not allow OpenCPR's own PostgreSQL, set DATABASE_URL.`,
  );
}

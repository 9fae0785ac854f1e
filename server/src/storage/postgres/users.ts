import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownMark } from './process-mark.ts';

/**
 * Signs this process in as a user of the folder's database and returns how to sign out again; signing out tells whether
 * nobody is left, in which case the caller stops the database. Both must be done under the folder's mutex.
 * A user is the file `<dataDir>/users/<pid>-<start time>-<random>`: one process may open the same folder several times.
 */
export function joinUsers(dataDir: string): { leave(): boolean } {
  const folder = join(dataDir, 'users');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${ownMark()}-${randomBytes(4).toString('hex')}`);
  writeFileSync(file, '');
  return {
    leave() {
      rmSync(file, { force: true });
      return countUsers(folder) === 0;
    },
  };
}

/** Counts the living users and removes what killed processes left behind. */
function countUsers(folder: string): number {
  let living = 0;
  for (const name of readdirSync(folder)) {
    if (isAlive(name.split('-').slice(0, 2).join('-'))) living += 1;
    else rmSync(join(folder, name), { force: true });
  }
  return living;
}

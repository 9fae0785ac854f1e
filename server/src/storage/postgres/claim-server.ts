import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFault, PostgresFault } from './faults.ts';
import { prepareFolder } from './folder.ts';
import { withMutex } from './mutex.ts';
import { isAlive, ownMark, pidOf } from './process-mark.ts';

/** The right to be the folder's only server, or the refusal with the pid of the server that has it. */
export type ServerClaim =
  | { readonly granted: true; release(): void }
  | { readonly granted: false; readonly pid: number; readonly fault: PostgresFault };

/**
 * Claims the data folder for this process as its server; commands need no claim. The claim is the file
 * `<dataDir>/server.lock`, and one left by a killed server is taken over. Throws `PostgresFault` (`folder-newer`,
 * `folder-unusable`).
 */
export async function claimServer(path: string): Promise<ServerClaim> {
  try {
    const dataDir = prepareFolder(path);
    return await withMutex(dataDir, async () => claim(dataDir));
  } catch (error) {
    throw folderFault(error, path);
  }
}

function claim(dataDir: string): ServerClaim {
  const file = join(dataDir, 'server.lock');
  const holder = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (isAlive(holder)) {
    const pid = pidOf(holder);
    const advice = `Stop it, or choose another data folder for this one.`;
    const fault = new PostgresFault(
      'folder-in-use',
      `An OpenCPR server (pid ${pid}) already runs on ${dataDir}. ${advice}`,
    );
    return { granted: false, pid, fault };
  }
  // Removed first, since one that root left could not be overwritten by the folder's owner.
  rmSync(file, { force: true });
  writeFileSync(file, ownMark());
  // While we live nobody else touches the file, so that giving it up needs no mutex and can be done at exit.
  return { granted: true, release: () => rmSync(file, { force: true }) };
}

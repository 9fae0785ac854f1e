import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { READY_MADE } from './ready-made-setup.ts';
import { startSystem, stop } from './start/command.ts';

/**
 * What a data folder can hold before a test begins: the demo customers and users, as in a test house, or a demo system without
 * generated persons that has been started before.
 */
export type Contents = 'customers' | 'demo';

const MAKERS: Readonly<Record<Contents, (dataDir: string) => Promise<void>>> = {
  // Most files find it made, and need not load the whole house for it.
  customers: async (dataDir) => (await import('./make-customers.ts')).makeCustomers(dataDir),
  demo: async (dataDir) => {
    await stop((await startSystem(['--demo', '--data', dataDir])).child, 'SIGTERM');
  },
};

/**
 * Fills a new data folder: with a copy of one that is made once in a run, since to make a database, bring it up to this version
 * and issue keys takes seconds of two processors, and is itself tested where a folder starts empty.
 */
export async function layOut(contents: Contents, dataDir: string): Promise<void> {
  const folder = process.env[READY_MADE];
  const made = folder === undefined ? undefined : await findMade(contents, folder);
  if (made === undefined) return MAKERS[contents](dataDir);
  mkdirSync(dataDir, { recursive: true });
  // Not by Node: PostgreSQL's account has to own its files in the copy too.
  execFileSync('cp', ['-a', `${made}/.`, dataDir]);
  return undefined;
}

/** The one to copy; undefined where it cannot be. Two workers may make one at the same time: the first to finish is taken. */
async function findMade(contents: Contents, folder: string): Promise<string | undefined> {
  const made = join(folder, contents);
  if (!existsSync(made)) {
    const draft = `${made}-${process.pid}`;
    await MAKERS[contents](draft);
    // Each copy draws an id of its own.
    rmSync(join(draft, 'id'));
    try {
      renameSync(draft, made);
    } catch (error) {
      if (!existsSync(made)) throw error;
      rmSync(draft, { recursive: true });
    }
  }
  // A database that had to go elsewhere (a folder that PostgreSQL's account may not pass through) cannot be copied with it.
  return existsSync(join(made, 'pg')) ? made : undefined;
}

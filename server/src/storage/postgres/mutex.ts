import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findErrorCode } from './faults.ts';
import { isAlive, ownMark, pidOf } from './process-mark.ts';

const FREE = 'free';
const WAIT_MS = 20;
const NOTICE_MS = 10_000;
/** An empty file is one that its maker has not yet written its mark into; older than this, the maker died on the way. */
const WRITING_MS = 2_000;

/**
 * Runs `work` while no other process (nor another caller in this one) runs under the same data folder's mutex.
 * Waits as long as the holder lives; a holder that was killed loses it at once. Not re-entrant.
 *
 * The lock is the highest numbered file in `<dataDir>/mutex`, held by the process whose mark it bears. The next holder
 * creates the next number, which only one can; the highest file is never deleted. That is what makes taking over from a
 * dead holder safe: with a single lock file two successors could each delete what they believe is the dead one's.
 */
export async function withMutex<T>(dataDir: string, work: () => Promise<T>, log?: (line: string) => void): Promise<T> {
  const folder = join(dataDir, 'mutex');
  mkdirSync(folder, { recursive: true });
  let held = tryTake(folder);
  for (let waited = 0; held === undefined; waited += WAIT_MS) {
    if (waited === NOTICE_MS) log?.(`Waiting for process ${holderOf(folder)}, which starts or stops the database ...`);
    await sleep(WAIT_MS);
    held = tryTake(folder);
  }
  try {
    return await work();
  } finally {
    release(join(folder, String(held)));
  }
}

function tryTake(folder: string): number | undefined {
  const [top = 0, ...older] = generations(folder);
  if (top > 0 && isHeld(join(folder, String(top)))) return undefined;
  const mine = top + 1;
  const file = join(folder, String(mine));
  try {
    writeFileSync(file, ownMark(), { flag: 'wx' });
  } catch (error) {
    if (findErrorCode(error) === 'EEXIST') return undefined;
    rmSync(file, { force: true });
    throw error;
  }
  // We may have looked before others took and left several higher numbers: then this number was used up long ago.
  if (generations(folder)[0] !== mine) {
    rmSync(file, { force: true });
    return undefined;
  }
  for (const number of older) rmSync(join(folder, String(number)), { force: true });
  return mine;
}

function generations(folder: string): number[] {
  return readdirSync(folder)
    .map(Number)
    .filter(Number.isSafeInteger)
    .sort((a, b) => b - a);
}

function isHeld(file: string): boolean {
  try {
    const mark = readFileSync(file, 'utf8');
    if (mark === '') return Date.now() - statSync(file).mtimeMs < WRITING_MS;
    return mark !== FREE && isAlive(mark);
  } catch (error) {
    // Gone since we listed it: somebody is ahead of us, look again.
    if (findErrorCode(error) === 'ENOENT') return true;
    throw error;
  }
}

function holderOf(folder: string): number | string {
  const [top = 0] = generations(folder);
  try {
    return pidOf(readFileSync(join(folder, String(top)), 'utf8'));
  } catch {
    return 'unknown';
  }
}

function release(file: string): void {
  try {
    writeFileSync(file, FREE);
  } catch {
    // On a full disk the file stays empty, which counts as free after a moment.
  }
}

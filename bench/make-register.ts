import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OPENCPR } from './opencpr-command.ts';

const run = promisify(execFile);

/** Generates persons and loads them into a data folder, by the commands a user has; the files go below `folder`. */
export async function makeRegister(dataDir: string, persons: number, folder: string): Promise<void> {
  const opencpr = async (...words: string[]): Promise<{ files?: string[] }> =>
    JSON.parse((await run(process.execPath, [OPENCPR, ...words, '--json'], { maxBuffer: 1 << 26 })).stdout);
  const { files = [] } = await opencpr(
    ...['generate', '--persons', String(persons), '--seed', '1', '--out', join(folder, 'files')],
  );
  // The roads stand first, the delivery second; the command tells their paths.
  await opencpr('import', files[1] ?? '', '--data', dataDir);
}

import { vi } from 'vitest';
import { runCommand } from '../../server/src/main/run-command.ts';
import { type Ended, noteCommand } from './command.ts';

/**
 * Runs a command of ours to its end within this process, one at a time. The program itself does no more than this and end
 * with the code, which other tests see it do; a process for each of many commands would cost seconds.
 */
export async function opencprHere(...args: string[]): Promise<Ended> {
  const told = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      told[stream] += String(text);
      return true;
    }),
  );
  vi.stubEnv('DATABASE_URL', '');
  try {
    const code = await runCommand(args);
    noteCommand(args, code);
    return { code, ...told };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

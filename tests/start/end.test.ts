import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { lives, makeScratch, postmasterPid } from '../database/scratch.ts';
import { layOut } from '../ready-made.ts';
import { ROOT } from '../tidy/house.ts';
import { pgOf, startSystem, stop } from './command.ts';

const scratch = makeScratch();
afterAll(() => scratch.remove());

describe('the end', () => {
  it('leaves nothing running, told by a signal or by the death of its launcher', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const folder = join(scratch.path, `end-${signal}`);
      await layOut('customers', folder);
      const system = await startSystem(['--data', folder], 'launcher');
      const pid = postmasterPid(pgOf(folder));
      expect(lives(pid)).toBe(true);
      await stop(system.child, signal);
      await expect.poll(() => lives(pid), { timeout: 10_000 }).toBe(false);
      expect(existsSync(join(folder, 'server.json'))).toBe(false);
    }
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('leaves nothing running, told by %s while it starts', async (signal) => {
    const folder = join(scratch.path, `start-${signal}`);
    await layOut('customers', folder);
    const ready = startSystem(['--data', folder], 'launcher', (child) => {
      const look = setInterval(() => {
        if (postmasterPid(pgOf(folder)) === undefined) return;
        clearInterval(look);
        child.kill(signal);
      }, 5);
    });
    await ready.catch(() => undefined);
    await expect.poll(() => lives(postmasterPid(pgOf(folder))), { timeout: 20_000 }).toBe(false);
    expect(existsSync(join(folder, 'server.json'))).toBe(false);
  });
});

it('ends in silence when nobody reads what it prints', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'server', 'src', 'main', 'opencpr.ts'), 'help'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([code, said]).toEqual([0, '']);
});

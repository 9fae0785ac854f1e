import { describe, expect, it } from 'vitest';
import { ACTS } from '../../server/src/acts/index.ts';
import { opencprHere } from '../start/command-here.ts';
import { listOperations } from './operations.ts';

const acts = new Set(ACTS.map(({ id }) => `cli ${id.replace('.', ' ')}`));
const commands = listOperations().filter((operation) => operation.startsWith('cli ') && !acts.has(operation));

describe('every command that is no act', () => {
  it('refuses words it does not know before it does anything', async () => {
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) {
      const { code, stderr } = await opencprHere(...command.split(' ').slice(1), '--ukendt-ord');
      expect([code, stderr], command).toEqual([2, expect.stringContaining('--ukendt-ord')]);
    }
  });
});

/** npm run contract: writes the client's types from the contract of the web door. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from './format.ts';
import { writeContract } from './write-types.ts';

const dir = join(import.meta.dirname, '..', 'src', 'api', 'contract');
rmSync(dir, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });
for (const [file, text] of writeContract()) writeFileSync(join(dir, file), format(text));
if (process.connected) process.disconnect();

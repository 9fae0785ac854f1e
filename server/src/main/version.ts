import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './places.ts';

const described: { version: string } = JSON.parse(readFileSync(join(REPOSITORY, 'server', 'package.json'), 'utf8'));

/** The version of this OpenCPR. */
export const VERSION = described.version;

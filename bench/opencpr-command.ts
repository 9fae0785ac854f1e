import { join } from 'node:path';

/** The program of the `opencpr` command. */
export const OPENCPR = join(import.meta.dirname, '..', 'server', 'src', 'main', 'opencpr.ts');

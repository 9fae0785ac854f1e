import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../house.ts';

const fileIn = (dataDir: string) => join(dataDir, 'demo');

/** Marks a data folder as that of a demo system, for good: its users and persons stay when it is started without --demo. */
export function markDemo(dataDir: string): void {
  writeFileSync(fileIn(dataDir), 'Demo users and invented persons are in this folder.\n');
}

/** Says whether a site is a demo system. A database of the user's own never is. */
export function isDemo({ dataDir, databaseUrl }: Pick<Site, 'dataDir' | 'databaseUrl'>): boolean {
  return databaseUrl === undefined && existsSync(fileIn(dataDir));
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../house.ts';

const fileIn = (dataDir: string) => join(dataDir, 'demo');

const GENERATED = 'Generated persons: ';

/**
 * Marks a data folder as that of a demo system, for good: its users and persons stay when it is started without --demo.
 * How many persons are generated is settled with it.
 */
export function markDemo(dataDir: string, generated: number): void {
  writeFileSync(fileIn(dataDir), `Demo users and invented persons are in this folder.\n${GENERATED}${generated}\n`);
}

/** How many generated persons the demo system of a folder has; 0 where it has none. */
export function generatedIn(dataDir: string): number {
  const line = readFileSync(fileIn(dataDir), 'utf8')
    .split('\n')
    .find((one) => one.startsWith(GENERATED));
  return Number(line?.slice(GENERATED.length) ?? 0);
}

/** Says whether a site is a demo system. A database of the user's own never is. */
export function isDemo({ dataDir, databaseUrl }: Pick<Site, 'dataDir' | 'databaseUrl'>): boolean {
  return databaseUrl === undefined && existsSync(fileIn(dataDir));
}

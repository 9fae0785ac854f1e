import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientConfig, type QueryResultRow } from 'pg';
import { findMark } from '../../server/src/storage/postgres/process-mark.ts';

/** True when the tests run as root, and PostgreSQL therefore as another account. */
export const asRoot = process.getuid?.() === 0;

/** A fresh folder for one test file, which PostgreSQL's account may pass through (mkdtemp's own 0700 would not do). */
export function makeScratch(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'opencpr-test-'));
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs one query on a connection of its own and gives the rows. */
export async function ask<T extends QueryResultRow>(config: ClientConfig, text: string): Promise<T[]> {
  const client = new Client(config);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

/** The pid in postmaster.pid, whether that process lives or not; undefined without the file. */
export function postmasterPid(pgData: string): number | undefined {
  try {
    return Number(readFileSync(join(pgData, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

/** True when the process lives and is no zombie. */
export function lives(pid: number | undefined): boolean {
  return pid !== undefined && findMark(pid) !== undefined;
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATAFORDELER_REST_PATH } from '../doors/datafordeler-rest/index.ts';
import { GCTP_PATH } from '../doors/gctp/index.ts';

/** What a running server tells the other commands of itself, in the data folder. */
export interface Running {
  readonly pid: number;
  readonly http: number;
  readonly https: number;
  /** The addresses of the stand-ins that run with it, by name. */
  readonly standIns: Readonly<Record<string, string>>;
  /** Where users reach the pages, where that is elsewhere. */
  readonly pages?: string | undefined;
}

const fileIn = (dataDir: string) => join(dataDir, 'server.json');

/** Leaves word of a running server. */
export function tellRunning(dataDir: string, running: Running): void {
  writeFileSync(fileIn(dataDir), JSON.stringify(running));
}

/** Takes the word back. */
export function forgetRunning(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

/** The server that runs on a folder, when there is one: the file outlives a server that was killed, its process does not. */
export function findRunning(dataDir: string): Running | undefined {
  try {
    const running: Running = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
    process.kill(running.pid, 0);
    return running;
  } catch {
    return undefined;
  }
}

/** Where users reach the pages of the server that runs on a folder; undefined when none runs. */
export function findPages(dataDir: string): string | undefined {
  const running = findRunning(dataDir);
  return running === undefined ? undefined : (running.pages ?? endpointsOf(running)['web']);
}

/** The addresses of a running server by door. */
export function endpointsOf({ http, https, standIns }: Running): Record<string, string> {
  return {
    web: `http://127.0.0.1:${http}`,
    gctp: `http://127.0.0.1:${http}${GCTP_PATH}`,
    rest: `http://127.0.0.1:${http}${DATAFORDELER_REST_PATH}`,
    'web-https': `https://127.0.0.1:${https}`,
    'gctp-https': `https://127.0.0.1:${https}${GCTP_PATH}`,
    'rest-https': `https://127.0.0.1:${https}${DATAFORDELER_REST_PATH}`,
    ...standIns,
  };
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The port the local authority answers at unless it has had to take another; ours. */
export const AUTHORITY_PORT_DEFAULT = 8071;

const FILE = 'address.txt';

/** Where the authority of a folder answers: as it was last started, or where it will be tried first. */
export function readAddress(folder: string): string {
  const place = join(folder, FILE);
  return existsSync(place) ? readFileSync(place, 'utf8').trim() : `http://127.0.0.1:${AUTHORITY_PORT_DEFAULT}`;
}

/** Keeps where the authority of a folder answers, so that certificates issued by another process say so too. */
export function keepAddress(folder: string, address: string): void {
  writeFileSync(join(folder, FILE), `${address}\n`, { mode: 0o644 });
}

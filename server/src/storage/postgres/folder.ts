import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isObject } from '../../ground/json/index.ts';
import { PostgresFault } from './faults.ts';

/** The version of the data folder's layout that this program writes. */
const FOLDER_VERSION = 1;

/**
 * Makes sure that the data folder exists and is not of a later OpenCPR, and returns its absolute path.
 * Throws a `PostgresFault` of code `folder-newer`.
 */
export function prepareFolder(path: string): string {
  const dataDir = resolve(path);
  if (!existsSync(dataDir)) {
    // mkdir with a mode and `recursive` would give the parents that mode too, and lock PostgreSQL's account out of them.
    mkdirSync(dirname(dataDir), { recursive: true });
    mkdirSync(dataDir, { recursive: true });
    // As root PostgreSQL runs as another account, which must be able to pass through.
    chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
  }
  const file = join(dataDir, 'version.json');
  const { opencpr: found } = readJson(file);
  if (typeof found === 'number' && found > FOLDER_VERSION) {
    throw new PostgresFault(
      'folder-newer',
      `The data folder ${dataDir} was written by a later OpenCPR (folder version ${found}, this program knows ${FOLDER_VERSION}). Use that OpenCPR, or choose another data folder.`,
    );
  }
  if (found !== FOLDER_VERSION) writeJson(file, { opencpr: FOLDER_VERSION });
  return dataDir;
}

/** The folder's own id, 16 random hexadecimal digits in `<dataDir>/id`, made at the first call. Call it under the mutex. */
export function folderId(dataDir: string): string {
  const file = join(dataDir, 'id');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const id = randomBytes(8).toString('hex');
  writeFile(file, `${id}\n`, 0o644);
  return id;
}

/**
 * The superuser's password from `<dataDir>/secrets.json` (0600), generated at the first call. Call it under the mutex.
 * Other secrets in the file are left as they are.
 */
export function databasePassword(dataDir: string): string {
  const file = join(dataDir, 'secrets.json');
  const secrets = readJson(file);
  const { databasePassword: known } = secrets;
  if (typeof known === 'string') return known;
  const password = randomBytes(24).toString('base64url');
  writeJson(file, { ...secrets, databasePassword: password }, 0o600);
  return password;
}

/** The object in a JSON file, empty when there is no file. Throws a `PostgresFault` when the file holds anything else. */
export function readJson(file: string): Record<string, unknown> {
  if (!existsSync(file)) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isObject(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The parser's message quotes the text, and the text may be secrets.json: so it is not passed on as the cause.
  }
  throw new PostgresFault('folder-unusable', `${file} is damaged. Restore it from a backup of the data folder.`);
}

/** Writes an object as JSON; a crash leaves the old file or the new one, never half of it. */
export function writeJson(file: string, value: Record<string, unknown>, mode = 0o644): void {
  writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`, mode);
}

function writeFile(file: string, text: string, mode: number): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, text, { mode, flush: true });
  renameSync(draft, file);
}

/** How much an ordinary account may still write to the disk that holds a folder, in bytes. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

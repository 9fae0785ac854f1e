/** What can be wrong between us and a usable PostgreSQL; every code has its own advice in the message. */
export type PostgresFaultCode =
  | 'folder-in-use'
  | 'folder-newer'
  | 'folder-unusable'
  | 'database-unreachable'
  | 'no-space'
  | 'missing-rights'
  | 'too-old'
  | 'no-binaries'
  | 'not-started';

/**
 * The database cannot be had. The message is for the person at the terminal: what is wrong and what to do about it.
 * It never holds a password, and no cause is attached that could.
 */
export class PostgresFault extends Error {
  readonly code: PostgresFaultCode;

  constructor(code: PostgresFaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'PostgresFault';
    this.code = code;
  }
}

const NO_SPACE = /No space left on device/i;

/** True when a text of PostgreSQL or of initdb tells of a full disk. */
export function tellsOfNoSpace(text: string): boolean {
  return NO_SPACE.test(text);
}

/** The fault for a disk that is full, naming the folder that must get room. */
export function noSpace(folder: string, cause?: unknown): PostgresFault {
  return new PostgresFault(
    'no-space',
    `The disk that holds ${folder} is full. Free at least 200 MB there, or choose a data folder on another disk, and start again.`,
    { cause },
  );
}

/** The operating system's or PostgreSQL's short code of an error (`ENOENT`, `28P01`), if it has one. */
export function findErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Turns the file system's errors about the data folder into faults with advice; anything else comes back as it was.
 */
export function folderFault(error: unknown, dataDir: string): unknown {
  if (error instanceof PostgresFault) return error;
  const code = findErrorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return noSpace(dataDir, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR') {
    return new PostgresFault(
      'folder-unusable',
      `The data folder ${dataDir} cannot be used by this account (${code}). Run as the owner of the folder, or choose another data folder.`,
      { cause: error },
    );
  }
  return error;
}

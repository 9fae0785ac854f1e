import { lchownSync, mkdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The operating system account that PostgreSQL runs as when we are root ourselves; PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number };

/** The account `nobody`, from /etc/passwd; 65534 where the file does not say. */
export function nobody(): Account {
  try {
    const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
    if (line) return { uid: Number(line[1]), gid: Number(line[2]) };
  } catch {
    // No such file (a bare container): the number is the same everywhere.
  }
  return { uid: 65534, gid: 65534 };
}

/** True when the account may pass through the folder and every folder above it. Access lists are not looked at. */
export function mayEnter(account: Account, folder: string): boolean {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (!allows(statSync(at), account, 0o1)) return false;
    if (at === dirname(at)) return true;
  }
}

/** True when the account may read and execute the file, wherever it lies. */
export function mayExecute(account: Account, file: string): boolean {
  return mayEnter(account, dirname(file)) && allows(statSync(file), account, 0o5);
}

function allows(of: Stats, account: Account, bits: number): boolean {
  const shift = of.uid === account.uid ? 6 : of.gid === account.gid ? 3 : 0;
  return ((of.mode >> shift) & bits) === bits;
}

/** Makes a folder that only its owner may enter, and gives it to the account when there is one. */
export function makePrivateFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Not through a link: the folder above may belong to a user who put one there for root to follow.
  if (account) lchownSync(folder, account.uid, account.gid);
}

import { hash, timingSafeEqual } from 'node:crypto';

/** The four things that a request is to state (source 000; governance.md G03), and what they are held against. */
export interface Statement {
  readonly navn: string;
  readonly kundenr: string;
  readonly personkode: string;
  /** The keyed hash of the code. */
  readonly kode: string;
}

/**
 * Says whether the four things that were stated are the four that are so. All of them are compared, whatever the first
 * comes to, and each in a time that does not tell where the difference lies (governance.md § 3.3 item 3).
 */
export function agrees(stated: Statement, known: Statement): boolean {
  const pairs = [
    [plain(stated.navn), plain(known.navn)],
    [stated.kundenr, known.kundenr],
    [stated.personkode, known.personkode],
    [stated.kode, known.kode],
  ] as const;
  return pairs.map(([said, so]) => isSame(said, so)).reduce((all, one) => one && all, true);
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(hash('sha256', one, 'buffer'), hash('sha256', other, 'buffer'));
}

/** A name as it is said on the telephone has no capitals, and blanks count for one. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

import { hash } from 'node:crypto';
import type { Pool } from 'pg';

const APPEND_FIELD_SET = `INSERT INTO journal.field_set (digest, felter) VALUES (decode($1, 'hex'), $2) ON CONFLICT DO NOTHING`;

/** Sets are few: they follow from services, grants and what persons have. The bound is only against surprises. */
const SETS_MAX = 50_000;

const digests = new WeakMap<readonly string[], string>();

/** The digest, 32 hex digits, by which an entry names a set of field ids. */
export function digestOfFieldSet(felter: readonly string[]): string {
  const known = digests.get(felter);
  if (known !== undefined) return known;
  const digest = hash('sha256', felter.join(' ')).slice(0, 32);
  digests.set(felter, digest);
  return digest;
}

/**
 * Makes sure that a set of fields stands in the database before the first entry that names it. Undefined: it does; else
 * what to wait for.
 */
export function createFieldSets(pool: Pool): (felter: readonly string[]) => Promise<unknown> | undefined {
  const written = new Set<string>();
  const writing = new Map<string, Promise<unknown>>();
  return (felter) => {
    const digest = digestOfFieldSet(felter);
    if (written.has(digest)) return undefined;
    const underWay = writing.get(digest);
    if (underWay !== undefined) return underWay;
    const write = pool
      .query(APPEND_FIELD_SET, [digest, felter])
      .then(() => {
        if (written.size >= SETS_MAX) written.clear();
        written.add(digest);
      })
      .finally(() => writing.delete(digest));
    writing.set(digest, write);
    return write;
  };
}

import type { FoundEntry, JournalReader } from './ports.ts';

/** An id of an entry: a UUID of version 7, which begins with milliseconds since 1970. */
const ENTRY_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** The last moment an entry can have: PostgreSQL and we write years with four digits. */
const LAST_MS = Date.UTC(9999, 11, 31);

/** The moment of an entry, an ISO instant, which its id tells; undefined for what is no id. */
export function momentOf(entryId: string): string | undefined {
  if (!ENTRY_ID.test(entryId)) return undefined;
  const at = Number.parseInt(entryId.slice(0, 8) + entryId.slice(9, 13), 16);
  return at >= LAST_MS ? undefined : new Date(at).toISOString();
}

/**
 * The entry of an id among those of a customer, or among all for `operatoer`. The id tells the moment, so that one month is
 * looked in and not all of them. Undefined also for what is no id.
 */
export async function findEntry(
  reader: JournalReader,
  kundenr: string | 'operatoer',
  entryId: string,
): Promise<FoundEntry | undefined> {
  const fra = momentOf(entryId);
  if (fra === undefined) return undefined;
  const til = new Date(Date.parse(fra) + 1).toISOString();
  const [entry] = await reader.search({ kundenr, entryId, fra, til, limit: 1 });
  return entry;
}

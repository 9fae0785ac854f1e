import type { FoundEntry, JournalReader } from './ports.ts';

const ENTRY_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** The last moment an entry can have: PostgreSQL and we write years with four digits. */
const LAST_MS = Date.UTC(9999, 11, 31);

/**
 * The entry of an id among those of a customer, or among all for `operatoer`. The id is a UUID of version 7 and tells the
 * millisecond, so that one month is looked in and not all of them. Undefined also for what is no id.
 */
export async function findEntry(
  reader: JournalReader,
  kundenr: string | 'operatoer',
  entryId: string,
): Promise<FoundEntry | undefined> {
  if (!ENTRY_ID.test(entryId)) return undefined;
  const at = Number.parseInt(entryId.slice(0, 8) + entryId.slice(9, 13), 16);
  if (at >= LAST_MS) return undefined;
  const moment = (milliseconds: number) => new Date(milliseconds).toISOString();
  const [entry] = await reader.search({ kundenr, entryId, fra: moment(at), til: moment(at + 1), limit: 1 });
  return entry;
}

import type { Pool } from 'pg';
import type { JournalEntry, JournalWriter } from '../../rooms/journal/index.ts';
import { createBatcher } from '../batch.ts';
import { createFieldSets, digestOfFieldSet } from './field-sets.ts';

const LINES = "string_to_array($N, E'\\n')";
const column = (number: number, type: string) => `${LINES.replace('$N', `$${number}`)}::${type}[]`;

/**
 * Entries and the persons they delivered in one statement: one commit makes a whole batch durable. Columns travel as lines
 * of one text each, which costs both sides less than arrays or JSON; no value holds a line break, JSON escapes it.
 */
const APPEND = `
WITH entries AS (
  INSERT INTO journal.entry (entry_id, tid, kundenr, personkode, tjeneste, udfald, prisklasse, post)
  SELECT entry_id, tid, kundenr, nullif(personkode, ''), tjeneste, udfald, prisklasse, post
  FROM unnest(${column(1, 'uuid')}, ${column(2, 'timestamptz')}, ${column(3, 'bpchar')}, ${column(4, 'text')},
    ${column(5, 'text')}, ${column(6, 'text')}, ${column(7, 'text')}, ${column(8, 'text')})
    AS e(entry_id, tid, kundenr, personkode, tjeneste, udfald, prisklasse, post))
INSERT INTO journal.entry_person (person_id, tid, entry_id, kundenr, rolle)
SELECT * FROM unnest(${column(9, 'uuid')}, ${column(10, 'timestamptz')}, ${column(11, 'uuid')}, ${column(12, 'bpchar')},
  ${column(13, 'text')})`;

/** The same for entries whose ids were drawn earlier and that name no person: those that stand there stay as they are. */
const APPEND_ONCE = `
INSERT INTO journal.entry (entry_id, tid, kundenr, personkode, tjeneste, udfald, prisklasse, post)
SELECT * FROM unnest(${column(1, 'uuid')}, ${column(2, 'timestamptz')}, ${column(3, 'bpchar')}, ${column(4, 'text')},
  ${column(5, 'text')}, ${column(6, 'text')}, ${column(7, 'text')}, ${column(8, 'text')})
ON CONFLICT DO NOTHING`;

const COLUMNS_ONCE = 8;
const COLUMNS = 13;

/** Appends through a pool with the writer's duty; entries that come together are one statement and one commit. */
export function createJournalWriter(pool: Pool): JournalWriter {
  const fieldSetOf = createFieldSets(pool);
  const append = createBatcher<JournalEntry, void>(
    async (entries) => {
      await pool.query({ name: 'append-entries', text: APPEND, values: columnsOf(entries) });
      return entries.map(() => undefined);
    },
    { batchMax: 256, runsMax: 2 },
  );
  const appendOnce = createBatcher<JournalEntry, void>(
    async (entries) => {
      const values = columnsOf(entries).slice(0, COLUMNS_ONCE);
      await pool.query({ name: 'append-entries-once', text: APPEND_ONCE, values });
      return entries.map(() => undefined);
    },
    { batchMax: 1_000, runsMax: 1 },
  );
  const after =
    (write: (entry: JournalEntry) => Promise<void>) =>
    async (entry: JournalEntry): Promise<void> => {
      const known = fieldSetOf(entry.felter);
      if (known !== undefined) await known;
      return write(entry);
    };
  return { append: after(append), appendOnce: after(appendOnce) };
}

function columnsOf(entries: readonly JournalEntry[]): string[] {
  const columns = Array.from({ length: COLUMNS }, (): string[] => []);
  const put = (from: number, values: readonly string[]) => {
    for (const [place, value] of values.entries()) columns[from + place]?.push(value);
  };
  for (const entry of entries) {
    const { entryId, tid, kundenr } = entry;
    put(0, [
      entryId,
      tid,
      kundenr,
      oneLine(entry.personkode ?? ''),
      oneLine(entry.tjeneste),
      entry.udfald,
      entry.prisklasse,
    ]);
    put(7, [postOf(entry)]);
    for (const { personId, rolle } of entry.personer) put(8, [personId, tid, entryId, kundenr, rolle]);
  }
  return columns.map((values) => values.join('\n'));
}

/** What an unidentified caller wrote may hold anything; in a column that is searched it stands on one line. */
const oneLine = (text: string) => text.replace(/[\n\0]/g, ' ');

/** What PostgreSQL cannot read back out of JSON: an escaped NUL, and half of a surrogate pair. */
const UNREADABLE = /\\u(?:0000|d[89a-f])/;

/** The entry as JSON; the field set by its digest. What a caller wrote may hold anything, and stays readable. */
function postOf({ felter, ...entry }: JournalEntry): string {
  const post = { ...entry, felter: digestOfFieldSet(felter) };
  const text = JSON.stringify(post);
  return UNREADABLE.test(text) ? JSON.stringify(post, readable) : text;
}

const readable = (_key: string, value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [readable('', key), item]));
};

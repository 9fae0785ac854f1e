import type { Pool } from 'pg';
import type { FoundEntry, JournalQuery, JournalReader } from '../../rooms/journal/index.ts';

type EntryRow = { post: string; felter: string[] | null };

/** Searches through a pool with the reader's duty; row-level security keeps other customers' entries out. */
export function createJournalReader(pool: Pool): JournalReader {
  return {
    async search(query) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN READ ONLY');
        await client.query(`SELECT set_config('opencpr.kundenr', $1, true)`, [query.kundenr]);
        const { where, values } = narrow(query);
        const { rows } = await client.query<EntryRow>(
          `SELECT e.post, s.felter FROM journal.entry e
           LEFT JOIN journal.field_set s ON s.digest = decode(e.post::jsonb ->> 'felter', 'hex')
           WHERE ${where} ORDER BY e.tid DESC, e.entry_id DESC LIMIT ${Math.trunc(query.limit)}`,
          values,
        );
        await client.query('COMMIT');
        client.release();
        return rows.map(readEntry);
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
  };
}

function narrow(query: JournalQuery): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const parts = ['true'];
  const add = (condition: string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    parts.push(condition.replaceAll('?', `$${values.length}`));
  };
  add('e.tid >= ?::timestamptz', query.fra);
  add('e.tid < ?::timestamptz', query.til);
  add('e.kundenr = ?', query.ofKunde);
  add('e.personkode = ?', query.personkode);
  add('lower(e.tjeneste) = lower(?)', query.tjeneste);
  add('e.tjeneste = ANY (?::text[])', query.tjenester);
  add(`(e.post::jsonb ->> 'identificeret')::boolean = ?`, query.identificeret);
  // The first says what the second implies, so that months that are too new are not looked in.
  add('e.tid <= ?::timestamptz', query.foer?.tid);
  add(
    "(e.tid, e.entry_id) < ((?::jsonb ->> 'tid')::timestamptz, (?::jsonb ->> 'entryId')::uuid)",
    query.foer && JSON.stringify(query.foer),
  );
  add(`e.post::jsonb ->> 'doer' = ?`, query.doer);
  add(`(e.udfald = ? OR e.udfald LIKE replace(replace(?, '%', '\\%'), '_', '\\_') || ':%')`, query.udfald);
  add(`e.post::jsonb ->> 'formaal' = ?`, query.formaal);
  add(`e.post::jsonb ->> 'sag' = ?`, query.sag);
  add(`e.post::jsonb -> 'spurgt' ->> 'personnummer' = ?`, query.spurgtPersonnummer);
  add('e.entry_id = ?::uuid', query.entryId);
  add(
    '(e.tid, e.entry_id) IN (SELECT p.tid, p.entry_id FROM journal.entry_person p WHERE p.person_id = ?::uuid)',
    query.personId,
  );
  return { where: parts.join(' AND '), values };
}

function readEntry({ post, felter }: EntryRow): FoundEntry {
  // The text was written by the journal's writer from an entry, with the digest of the field set in place of the fields.
  const entry: FoundEntry = JSON.parse(post);
  return { ...entry, felter: felter ?? [] };
}

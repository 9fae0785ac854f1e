import type { PoolClient } from 'pg';
import type { Brev, UdbakkeBook } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

interface BrevRow {
  readonly brev_id: string;
  readonly kundenr: string;
  readonly personkode: string | null;
  readonly til: string | null;
  readonly emne: string;
  readonly tekst: string;
  readonly hemmelighed: string | null;
  readonly lavet: string;
  readonly sendt: string | null;
  readonly fejl: string | null;
  readonly forsoeg: number;
}

const COLUMNS = 'brev_id, kundenr, personkode, til, emne, tekst, hemmelighed, lavet, sendt, fejl, forsoeg';

/** The letters, on the connection of an act. */
export function createUdbakkeBook(client: PoolClient): UdbakkeBook {
  const find = async (rest: string, values: unknown[]): Promise<Brev[]> => {
    const { rows } = await client.query<BrevRow>(`SELECT ${COLUMNS} FROM access.udbakke ${rest}`, values);
    return rows.map(readBrev);
  };
  return {
    async add(breve, now) {
      await client.query(
        `INSERT INTO access.udbakke (brev_id, kundenr, personkode, til, emne, tekst, hemmelighed, lavet, naeste_forsoeg)
         SELECT "brevId", kundenr, personkode, til, emne, tekst, hemmelighed, $2, $2
         FROM jsonb_to_recordset($1) AS ny ("brevId" uuid, kundenr char(4), personkode text, til text, emne text, tekst text,
           hemmelighed text)`,
        [JSON.stringify(breve), now],
      );
    },
    list: (kundenr, max) =>
      find('WHERE $1::text IS NULL OR kundenr = $1 ORDER BY lavet DESC, brev_id LIMIT $2', [kundenr ?? null, max]),
    async find(brevId) {
      return (await find('WHERE brev_id = $1', [brevId]))[0];
    },
    async takeNext(now) {
      const due = `WHERE sendt IS NULL AND til IS NOT NULL AND naeste_forsoeg <= $1
        ORDER BY naeste_forsoeg, brev_id LIMIT 1 FOR UPDATE SKIP LOCKED`;
      return (await find(due, [now]))[0];
    },
    async sent(brevId, now) {
      await client.query('UPDATE access.udbakke SET sendt = $2, fejl = NULL, hemmelighed = NULL WHERE brev_id = $1', [
        brevId,
        now,
      ]);
    },
    async failed(brevId, fejl, again) {
      await client.query(
        'UPDATE access.udbakke SET fejl = $2, forsoeg = forsoeg + 1, naeste_forsoeg = $3 WHERE brev_id = $1',
        [brevId, fejl, again],
      );
    },
  };
}

function readBrev(row: BrevRow): Brev {
  return {
    brevId: row.brev_id,
    kundenr: row.kundenr,
    personkode: row.personkode ?? undefined,
    til: row.til ?? undefined,
    emne: row.emne,
    tekst: row.tekst,
    hemmelighed: row.hemmelighed ?? undefined,
    lavet: readInstant(row.lavet),
    sendt: row.sendt === null ? undefined : readInstant(row.sendt),
    fejl: row.fejl ?? undefined,
    forsoeg: row.forsoeg,
  };
}

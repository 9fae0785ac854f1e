import type { PoolClient } from 'pg';
import {
  type DueLoebende,
  type Flytning,
  type KendteOphold,
  type ListedLoebende,
  LOEBENDE_KEPT_DAYS,
  type LoebendeBesked,
  type LoebendeBook,
  type LoebendeHver,
  type LoebendeKoersel,
  type LoebendeOpslag,
} from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

interface LoebendeRow {
  readonly kundenr: string;
  readonly loebende_id: string;
  readonly personkode: string;
  readonly betegnelse: string;
  readonly spurgt: Readonly<Record<string, string>>;
  readonly formaal: string | null;
  readonly sag: string | null;
  readonly hver: LoebendeHver;
  readonly epost: string | null;
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
  readonly grund: string | null;
  readonly naeste: string;
  readonly kendt: KendteOphold | null;
  readonly paabegyndt: string | null;
}

interface KoerselRow {
  readonly loebende_id: string;
  readonly koert: string;
  readonly entry_id: string | null;
  readonly udfald: string;
  readonly foerste: boolean;
  readonly beboere: number;
  readonly aendringer: readonly Flytning[];
  readonly rettelser: number;
}

/** Since when runs are kept, by the places of now and of the days among the values of a statement. */
const keptSince = (now: string, days: string) => `${now}::timestamptz - make_interval(days => ${days})`;

/** The standing lookups of landlords, on the connection of an act. */
export function createLoebendeBook(client: PoolClient): LoebendeBook {
  return {
    async running(kundenr) {
      const { rows } = await client.query<Pick<LoebendeRow, 'loebende_id' | 'spurgt'>>(
        `SELECT loebende_id, spurgt FROM access.loebende_opslag WHERE kundenr = $1 AND gyldig_til = 'infinity'`,
        [kundenr],
      );
      return rows.map((row) => ({ loebendeId: row.loebende_id, spurgt: row.spurgt }));
    },
    async add(opslag) {
      await client.query(
        `WITH opslag AS (
           INSERT INTO access.loebende_opslag
             (kundenr, loebende_id, personkode, betegnelse, spurgt, formaal, sag, hver, epost, gyldig_fra)
           SELECT "kundenr", "loebendeId", "personkode", "betegnelse", "spurgt", "formaal", "sag", "hver", "epost", "gyldigFra"
           FROM jsonb_to_recordset($1) AS o ("kundenr" text, "loebendeId" uuid, "personkode" text, "betegnelse" text,
             "spurgt" jsonb, "formaal" text, "sag" text, "hver" text, "epost" text, "gyldigFra" timestamptz)
           RETURNING kundenr, loebende_id, gyldig_fra)
         INSERT INTO access.loebende_stand (kundenr, loebende_id, naeste) SELECT * FROM opslag`,
        [JSON.stringify(opslag)],
      );
    },
    async end(kundenr, loebendeIds, now) {
      const { rowCount } = await client.query(
        `WITH ended AS (UPDATE access.loebende_opslag SET gyldig_til = $3, grund = 'opsagt'
           WHERE kundenr = $1 AND loebende_id = ANY ($2::uuid[]) AND gyldig_til = 'infinity' RETURNING kundenr, loebende_id)
         UPDATE access.loebende_stand s SET naeste = 'infinity', kendt = NULL FROM ended e
         WHERE s.kundenr = e.kundenr AND s.loebende_id = e.loebende_id`,
        [kundenr, loebendeIds, now],
      );
      return rowCount ?? 0;
    },
    async list(kundenr, koersler, now) {
      const { rows } = await client.query<LoebendeRow>(
        `SELECT o.*, s.naeste FROM access.loebende_opslag o JOIN access.loebende_stand s USING (kundenr, loebende_id)
         WHERE kundenr = $1 ORDER BY o.gyldig_til <> 'infinity', o.betegnelse, o.gyldig_fra`,
        [kundenr],
      );
      const runs = await client.query<KoerselRow>(
        `SELECT k.* FROM access.loebende_opslag o CROSS JOIN LATERAL (SELECT * FROM access.loebende_koersel
           WHERE kundenr = o.kundenr AND loebende_id = o.loebende_id AND koert >= ${keptSince('$3', '$4')}
           ORDER BY koert DESC LIMIT $2) k WHERE o.kundenr = $1`,
        [kundenr, koersler, now, LOEBENDE_KEPT_DAYS],
      );
      const byOpslag = Map.groupBy(runs.rows, (row) => row.loebende_id);
      return rows.map(
        (row): ListedLoebende => ({
          ...readOpslag(row),
          naeste: readInstant(row.naeste),
          koersler: (byOpslag.get(row.loebende_id) ?? []).map(readKoersel),
        }),
      );
    },
    async due(now, limit) {
      const { rows } = await client.query<LoebendeRow>(
        `SELECT o.*, s.naeste, s.kendt, s.paabegyndt FROM access.loebende_stand s JOIN access.loebende_opslag o USING (kundenr, loebende_id)
         WHERE s.naeste <= $1 ORDER BY s.naeste LIMIT $2`,
        [now, limit],
      );
      return rows.map(
        (row): DueLoebende => ({
          ...readOpslag(row),
          naeste: readInstant(row.naeste),
          kendt: row.kendt ?? undefined,
          paabegyndt: row.paabegyndt ?? undefined,
        }),
      );
    },
    async begin(begun) {
      await client.query(
        `UPDATE access.loebende_stand s SET paabegyndt = b."entryId"
         FROM jsonb_to_recordset($1) AS b ("kundenr" text, "loebendeId" uuid, "entryId" uuid)
         WHERE s.kundenr = b."kundenr" AND s.loebende_id = b."loebendeId"`,
        [JSON.stringify(begun)],
      );
    },
    async forget(now) {
      await client.query(`DELETE FROM access.loebende_koersel WHERE koert < ${keptSince('$1', '$2')}`, [
        now,
        LOEBENDE_KEPT_DAYS,
      ]);
    },
    async keep(runs, now) {
      const rows = JSON.stringify(
        runs.map(({ opslag, koersel, naeste, kendt, grund }) => ({
          ...{ kundenr: opslag.kundenr, loebende_id: opslag.loebendeId, naeste, kendt, grund },
          ...{ koert: koersel.koert, entry_id: koersel.entryId, udfald: koersel.udfald },
          foerste: koersel.foerste,
          ...{ beboere: koersel.beboere, aendringer: koersel.aendringer, rettelser: koersel.rettelser },
          besked: grund !== undefined ? 'ophoert' : koersel.aendringer.length + koersel.rettelser > 0 ? 'nyt' : null,
        })),
      );
      await client.query(
        `INSERT INTO access.loebende_koersel
         SELECT * FROM jsonb_populate_recordset(NULL::access.loebende_koersel, $1) ON CONFLICT DO NOTHING`,
        [rows],
      );
      await client.query(
        `UPDATE access.loebende_stand s SET naeste = r.naeste, paabegyndt = NULL, besked = coalesce(r.besked, s.besked),
           kendt = CASE WHEN r.grund IS NULL THEN coalesce(r.kendt, s.kendt) END
         FROM jsonb_to_recordset($1)
           AS r (kundenr text, loebende_id uuid, naeste timestamptz, kendt jsonb, besked text, grund text)
         WHERE s.kundenr = r.kundenr AND s.loebende_id = r.loebende_id AND s.naeste < 'infinity'`,
        [rows],
      );
      await client.query(
        `UPDATE access.loebende_opslag o SET gyldig_til = $2, grund = r.grund
         FROM jsonb_to_recordset($1) AS r (kundenr text, loebende_id uuid, grund text)
         WHERE o.kundenr = r.kundenr AND o.loebende_id = r.loebende_id AND r.grund IS NOT NULL AND o.gyldig_til = 'infinity'`,
        [rows, now],
      );
    },
    async takeNews() {
      const { rows } = await client.query<LoebendeBesked>(
        `WITH told AS (SELECT s.kundenr, s.loebende_id, s.besked, o.personkode, o.epost
           FROM access.loebende_stand s JOIN access.loebende_opslag o USING (kundenr, loebende_id)
           WHERE s.besked IS NOT NULL FOR UPDATE OF s),
         cleared AS (UPDATE access.loebende_stand s SET besked = NULL FROM told t
           WHERE s.kundenr = t.kundenr AND s.loebende_id = t.loebende_id)
         SELECT kundenr, min(personkode) AS personkode, epost AS til, count(*) FILTER (WHERE besked = 'nyt')::int AS nyt,
           count(*) FILTER (WHERE besked = 'ophoert')::int AS ophoert
         FROM told WHERE epost IS NOT NULL GROUP BY kundenr, epost ORDER BY kundenr, epost`,
      );
      return rows;
    },
  };
}

function readOpslag(row: LoebendeRow): LoebendeOpslag {
  return {
    ...{ kundenr: row.kundenr, loebendeId: row.loebende_id, personkode: row.personkode },
    ...{ betegnelse: row.betegnelse, spurgt: row.spurgt, hver: row.hver },
    ...{ formaal: row.formaal ?? undefined, sag: row.sag ?? undefined, epost: row.epost ?? undefined },
    ...{ gyldigFra: readInstant(row.gyldig_fra), gyldigTil: readInstant(row.gyldig_til) },
    grund: row.grund ?? undefined,
  };
}

function readKoersel(row: KoerselRow): LoebendeKoersel {
  const { udfald, foerste, beboere, aendringer, rettelser } = row;
  const at = { koert: readInstant(row.koert), entryId: row.entry_id ?? undefined };
  return { ...at, udfald, foerste, beboere, aendringer, rettelser };
}

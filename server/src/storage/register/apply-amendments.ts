import type { Pool, PoolClient } from 'pg';
import { danishLocal } from '../../ground/bitemporal/index.ts';
import { slotOf } from '../../ground/facts/index.ts';
import type { Amendment, DeliverySummary } from '../../rooms/register/index.ts';
import { writeRange } from '../times.ts';
import { deriveSearchRows } from './derive-search-rows.ts';
import { writeSnapshot } from './snapshot-text.ts';

/** Applies amendments and how far the delivery has come in one transaction: killed in the middle, it is all or nothing. */
export async function applyAmendments(
  pool: Pool,
  deliveryId: string,
  amendments: readonly Amendment[],
  appliedTo: string,
  summary: DeliverySummary,
  now: string,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await insertPersons(client, amendments);
    await closeFacts(client, amendments);
    await openFacts(client, amendments, deliveryId, now);
    await deriveRows(client, amendments);
    await deriveSearchRows(client, amendments, danishLocal(Date.parse(now)));
    await client.query('UPDATE register.delivery SET applied_to = $2, summary = $3 WHERE delivery_id = $1', [
      deliveryId,
      appliedTo,
      summary,
    ]);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function insertPersons(client: PoolClient, amendments: readonly Amendment[]): Promise<void> {
  await client.query(
    `INSERT INTO register.person (person_id, leveret)
     SELECT * FROM jsonb_to_recordset($1) AS p(person_id uuid, leveret date)`,
    [
      JSON.stringify(
        amendments.filter(({ isNew }) => isNew).map(({ personId, leveret }) => ({ person_id: personId, leveret })),
      ),
    ],
  );
  await client.query(
    `UPDATE register.person p SET leveret = d.leveret
     FROM jsonb_to_recordset($1) AS d(person_id uuid, leveret date) WHERE p.person_id = d.person_id`,
    [
      JSON.stringify(
        amendments.filter(({ isNew }) => !isNew).map(({ personId, leveret }) => ({ person_id: personId, leveret })),
      ),
    ],
  );
}

async function closeFacts(client: PoolClient, amendments: readonly Amendment[]): Promise<void> {
  const closed = amendments.flatMap(({ personId, close, registrering }) =>
    close.map((factId) => ({ person_id: personId, fact_id: factId, til: registrering })),
  );
  if (closed.length === 0) return;
  await client.query(
    `UPDATE register.fact f SET registrering_til = c.til
     FROM jsonb_to_recordset($1) AS c(person_id uuid, fact_id bigint, til timestamptz)
     WHERE f.person_id = c.person_id AND f.fact_id = c.fact_id`,
    [JSON.stringify(closed)],
  );
}

async function openFacts(
  client: PoolClient,
  amendments: readonly Amendment[],
  deliveryId: string,
  now: string,
): Promise<void> {
  const opened = amendments.flatMap(({ personId, open, registrering }) =>
    open.map((fact) => ({
      person_id: personId,
      slot: slotOf(fact.kind, fact.key),
      maerke: fact.mark ?? null,
      virkning_fra: fact.fraEarliest,
      virkning_til: fact.tilEarliest,
      virkning_fra_tekst: fact.fra.text ?? null,
      virkning_til_tekst: fact.til.text ?? null,
      virkning_fra_usikker: fact.fra.uncertain,
      virkning_til_usikker: fact.til.uncertain,
      gaelder: writeRange(fact.gaelder),
      registrering_fra: registrering,
      body: fact.body,
    })),
  );
  if (opened.length === 0) return;
  await client.query(
    `INSERT INTO register.fact (person_id, slot, maerke, virkning_fra, virkning_til, virkning_fra_tekst, virkning_til_tekst,
       virkning_fra_usikker, virkning_til_usikker, gaelder, registrering_fra, body, indlaest, kilde)
     SELECT o.*, $2::timestamptz, $3 FROM jsonb_to_recordset($1) AS o(person_id uuid, slot text, maerke text,
       virkning_fra timestamp, virkning_til timestamp, virkning_fra_tekst text, virkning_til_tekst text,
       virkning_fra_usikker boolean, virkning_til_usikker boolean, gaelder tsrange, registrering_fra timestamptz, body jsonb)`,
    [JSON.stringify(opened), now, `levering:${deliveryId}`],
  );
}

/** The derived rows: number index and snapshot. A number somebody was delivered under outranks a former number. */
async function deriveRows(client: PoolClient, amendments: readonly Amendment[]): Promise<void> {
  const own = amendments.map(({ personId, personnummer }) => ({ personnummer, person_id: personId, egen: true }));
  const former = amendments.flatMap(({ personId, formerNumbers }) =>
    formerNumbers.map((personnummer) => ({ personnummer, person_id: personId, egen: false })),
  );
  const taken = new Set(own.map(({ personnummer }) => personnummer));
  const rows = [
    ...own,
    ...new Map(
      former.filter(({ personnummer }) => !taken.has(personnummer)).map((row) => [row.personnummer, row]),
    ).values(),
  ];
  // A former number that the delivery no longer names leads to the person no longer.
  await client.query('DELETE FROM register.number_index WHERE NOT egen AND person_id = ANY ($1::uuid[])', [
    amendments.map(({ personId }) => personId),
  ]);
  await client.query(
    `INSERT INTO register.number_index AS i (personnummer, person_id, egen)
     SELECT * FROM jsonb_to_recordset($1) AS n(personnummer char(10), person_id uuid, egen boolean)
     ON CONFLICT (personnummer) DO UPDATE SET person_id = EXCLUDED.person_id, egen = EXCLUDED.egen
     WHERE EXCLUDED.egen OR NOT i.egen`,
    [JSON.stringify(rows)],
  );
  await client.query(
    `INSERT INTO register.snapshot (person_id, gyldig_fra, gyldig_til, registrering, aktuel)
     SELECT * FROM jsonb_to_recordset($1)
       AS s(person_id uuid, gyldig_fra timestamp, gyldig_til timestamp, registrering timestamptz, aktuel text)
     ON CONFLICT (person_id) DO UPDATE SET gyldig_fra = EXCLUDED.gyldig_fra, gyldig_til = EXCLUDED.gyldig_til,
       registrering = EXCLUDED.registrering, aktuel = EXCLUDED.aktuel`,
    [
      JSON.stringify(
        amendments.map(({ personId, personnummer, snapshot }) => ({
          person_id: personId,
          gyldig_fra: snapshot.gyldigFra,
          gyldig_til: snapshot.gyldigTil,
          registrering: snapshot.registrering,
          aktuel: writeSnapshot(personnummer, snapshot),
        })),
      ),
    ],
  );
}

import type { PoolClient } from 'pg';
import type { Amendment } from '../../rooms/register/index.ts';
import { type CopyTarget, copyIn } from './copy-in.ts';
import type { CopyRows } from './copy-rows.ts';
import type { AmendedPerson } from './encode-amendments.ts';
import { writeSnapshot } from './snapshot-text.ts';

const SNAPSHOTS: CopyTarget = {
  table: 'register.snapshot',
  columns: 'person_id, gyldig_fra, gyldig_til, registrering, aktuel',
};

/** Writes the snapshots that follow from amendments of known persons; those of new persons are given. */
export async function deriveSnapshots(
  client: PoolClient,
  known: readonly Amendment[],
  snapshots: CopyRows,
): Promise<void> {
  await copyIn(client, SNAPSHOTS, snapshots);
  await replaceSnapshots(client, known);
}

/** Writes whom the numbers of amended persons lead to: one somebody was delivered under outranks a former number. */
export async function indexNumbers(client: PoolClient, persons: readonly AmendedPerson[]): Promise<void> {
  const known = persons.filter(({ isNew }) => !isNew);
  // A former number that the delivery no longer names leads to the person no longer.
  if (known.length > 0) {
    await client.query('DELETE FROM register.number_index WHERE NOT egen AND person_id = ANY ($1::uuid[])', [
      known.map(({ personId }) => personId),
    ]);
  }
  const rows = new Map<string, { personId: string; egen: boolean }>();
  for (const { personId, formerNumbers } of persons) {
    for (const personnummer of formerNumbers) rows.set(personnummer, { personId, egen: false });
  }
  for (const { personId, personnummer } of persons) rows.set(personnummer, { personId, egen: true });
  await client.query({
    name: 'index-numbers',
    text: `INSERT INTO register.number_index AS i (personnummer, person_id, egen)
      SELECT * FROM unnest($1::bpchar[], $2::uuid[], $3::boolean[])
      ON CONFLICT (personnummer) DO UPDATE SET person_id = EXCLUDED.person_id, egen = EXCLUDED.egen
      WHERE EXCLUDED.egen OR NOT i.egen`,
    values: [
      [...rows.keys()],
      Array.from(rows.values(), ({ personId }) => personId),
      Array.from(rows.values(), ({ egen }) => egen),
    ],
  });
}

async function replaceSnapshots(client: PoolClient, amendments: readonly Amendment[]): Promise<void> {
  if (amendments.length === 0) return;
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

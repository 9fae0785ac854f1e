import type { PoolClient } from 'pg';
import type { AktiveringBook } from '../../rooms/access/index.ts';

/** Ends the links of some users: they open nothing any more. */
export async function endLinks(client: PoolClient, personkoder: readonly string[], now: string): Promise<void> {
  await client.query(
    'UPDATE access.aktivering SET ophoert = $2 WHERE personkode = ANY ($1) AND brugt IS NULL AND ophoert IS NULL',
    [personkoder, now],
  );
}

/** Links, on the connection of an act. */
export function createAktiveringBook(client: PoolClient): AktiveringBook {
  return {
    async replace(links, lavet) {
      await endLinks(
        client,
        links.map(({ personkode }) => personkode),
        lavet,
      );
      await client.query(
        `INSERT INTO access.aktivering (kundenr, personkode, token_hash, lavet, udloeber)
         SELECT kundenr, personkode, decode("tokenHash", 'hex'), $2, udloeber
         FROM jsonb_to_recordset($1) AS ny (kundenr char(4), personkode text, "tokenHash" text, udloeber timestamptz)`,
        [JSON.stringify(links), lavet],
      );
    },
  };
}

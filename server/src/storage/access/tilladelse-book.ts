import type { PoolClient } from 'pg';
import type { TilladelseBook, Udstedelse } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';
import { type GrantRow, readGrant } from './user-row.ts';

interface UdstedelseRow extends GrantRow {
  readonly kundenr: string;
  readonly aftale_id: string;
  readonly udstedt: string;
  readonly udstedt_af: string;
  readonly ivaerksat: string | null;
  readonly ivaerksat_af: string | null;
}

/** The grants, on the connection of an act. */
export function createTilladelseBook(client: PoolClient): TilladelseBook {
  return {
    async add(udstedelse) {
      await client.query(
        `INSERT INTO access.tilladelse (kundenr, tilladelse_id, aftale_id, tjenester, feltgrupper, formaal, formaal_standard,
           kraev_formaal, kraev_sag, geografi, beskyttede, gyldig_fra, gyldig_til, udstedt, udstedt_af, ivaerksat, ivaerksat_af)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
        [
          udstedelse.kundenr,
          udstedelse.tilladelseId,
          udstedelse.aftaleId,
          udstedelse.tjenester,
          udstedelse.feltgrupper,
          udstedelse.formaal,
          udstedelse.formaalStandard,
          udstedelse.kraevFormaal,
          udstedelse.kraevSag,
          udstedelse.geografi ?? null,
          udstedelse.beskyttede,
          udstedelse.gyldigFra,
          udstedelse.gyldigTil,
          udstedelse.udstedt,
          udstedelse.udstedtAf,
          udstedelse.ivaerksat ?? null,
          udstedelse.ivaerksatAf ?? null,
        ],
      );
    },
    async find(tilladelseId) {
      const { rows } = await client.query<UdstedelseRow>(
        'SELECT * FROM access.tilladelse WHERE tilladelse_id = $1 FOR UPDATE',
        [tilladelseId],
      );
      return rows.map(readUdstedelse)[0];
    },
    async list({ kundenr, aftaleId, waitingAt }) {
      const { rows } = await client.query<UdstedelseRow>(
        `SELECT * FROM access.tilladelse WHERE ($1::text IS NULL OR kundenr = $1) AND ($2::uuid IS NULL OR aftale_id = $2)
           AND ($3::timestamptz IS NULL OR (ivaerksat IS NULL AND gyldig_til > greatest(gyldig_fra, $3))) ORDER BY kundenr, udstedt, tilladelse_id`,
        [kundenr ?? null, aftaleId ?? null, waitingAt ?? null],
      );
      return rows.map(readUdstedelse);
    },
    async putIntoEffect({ kundenr, tilladelseId }, now, af) {
      await client.query(
        `UPDATE access.tilladelse SET ivaerksat = $3, ivaerksat_af = $4, gyldig_fra = greatest(gyldig_fra, $3)
         WHERE kundenr = $1 AND tilladelse_id = $2`,
        [kundenr, tilladelseId, now, af],
      );
    },
    async end({ kundenr, tilladelseId }, at) {
      await client.query(
        `UPDATE access.tilladelse SET gyldig_til = greatest(gyldig_fra, $3)
         WHERE kundenr = $1 AND tilladelse_id = $2 AND gyldig_til > $3`,
        [kundenr, tilladelseId, at],
      );
    },
  };
}

function readUdstedelse(row: UdstedelseRow): Udstedelse {
  return {
    ...readGrant(row),
    kundenr: row.kundenr,
    aftaleId: row.aftale_id,
    udstedt: readInstant(row.udstedt),
    udstedtAf: row.udstedt_af,
    ivaerksat: row.ivaerksat === null ? undefined : readInstant(row.ivaerksat),
    ivaerksatAf: row.ivaerksat_af ?? undefined,
  };
}

import type { PoolClient } from 'pg';
import {
  type Anmodning,
  type AnmodningBook,
  type Ansoeger,
  type Grundlag,
  isAnmodningTilstand,
  isAnvendelse,
  isKundeArt,
  type Omfang,
  OPERATOER_KUNDENR,
  readOmfang,
  type UdlejerAnmodning,
} from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

interface AnmodningRow {
  readonly kundenr: string;
  readonly anmodning_id: string;
  readonly ansoeger: Ansoeger | null;
  readonly indsendt: string;
  readonly indsendt_af: string | null;
  readonly vilkaar: string;
  readonly anvendelse: string;
  readonly opgave: string;
  readonly tjenester: string[];
  readonly feltgrupper: string[];
  readonly formaal: string[];
  readonly grundlag: Grundlag;
  readonly geografi: string[] | null;
  readonly beskyttede: boolean;
  readonly forventet: string;
  readonly tilstand: string;
  readonly personer_noedvendige: boolean | null;
  readonly oplysninger_noedvendige: boolean | null;
  readonly vurdering: string | null;
  readonly begrundelse: string | null;
  readonly imoedekommet: Omfang | null;
  readonly afgjort: string | null;
  readonly udlejer: UdlejerAnmodning | null;
}

/** The applications, on the connection of an act. */
export function createAnmodningBook(client: PoolClient): AnmodningBook {
  const readOne = async (text: string, values: unknown[]) =>
    (await client.query<AnmodningRow>(text, values)).rows.map(readAnmodning)[0];
  return {
    async add(anmodning) {
      const { omfang } = anmodning;
      await client.query(
        `INSERT INTO access.anmodning (kundenr, anmodning_id, ansoeger, indsendt, indsendt_af, vilkaar, anvendelse, opgave,
           tjenester, feltgrupper, formaal, geografi, beskyttede, grundlag, forventet, tilstand, udlejer)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
        [
          anmodning.kundenr,
          anmodning.anmodningId,
          anmodning.ansoeger ?? null,
          anmodning.indsendt,
          anmodning.indsendtAf ?? null,
          anmodning.vilkaar,
          anmodning.anvendelse,
          anmodning.opgave,
          omfang.tjenester,
          omfang.feltgrupper,
          omfang.formaal,
          omfang.geografi ?? null,
          omfang.beskyttede,
          anmodning.grundlag,
          anmodning.forventet,
          anmodning.tilstand,
          anmodning.udlejer ?? null,
        ],
      );
    },
    async addBilag({ kundenr, anmodningId }, { navn, bytes }, now) {
      await client.query(
        `INSERT INTO access.anmodning_bilag (kundenr, anmodning_id, navn, indhold, modtaget) VALUES ($1, $2, $3, $4, $5)`,
        [kundenr, anmodningId, navn, Buffer.from(bytes), now],
      );
    },
    async findBilag(anmodningId) {
      const { rows } = await client.query<{ navn: string; bytes: Buffer }>(
        'SELECT navn, indhold AS bytes FROM access.anmodning_bilag WHERE anmodning_id = $1',
        [anmodningId],
      );
      return rows[0];
    },
    async setUdlejer({ kundenr, anmodningId }, udlejer) {
      await client.query('UPDATE access.anmodning SET udlejer = $3 WHERE kundenr = $1 AND anmodning_id = $2', [
        kundenr,
        anmodningId,
        udlejer,
      ]);
    },
    async addKvittering({ anmodningId, hash, kilde, now }) {
      await client.query(
        `INSERT INTO access.anmodning_kvittering (kundenr, noegle_hash, anmodning_id, kilde, modtaget)
         VALUES ($1, decode($2, 'hex'), $3, $4, $5)`,
        [OPERATOER_KUNDENR, hash, anmodningId, kilde, now],
      );
    },
    async countSince(kilde, since) {
      // Those who come at once are counted one after the other, so that together they are not more than alone.
      await client.query(`SELECT pg_advisory_xact_lock(hashtext('access.anmodning_kvittering'))`);
      const { rows } = await client.query<{ kilde: number; alle: number }>(
        `SELECT count(*) FILTER (WHERE kilde = $2)::int AS kilde, count(*)::int AS alle
         FROM access.anmodning_kvittering WHERE kundenr = $1 AND modtaget > $3`,
        [OPERATOER_KUNDENR, kilde, since],
      );
      return rows[0] ?? { kilde: 0, alle: 0 };
    },
    find: (anmodningId) => readOne('SELECT * FROM access.anmodning WHERE anmodning_id = $1 FOR UPDATE', [anmodningId]),
    findByKvittering: (hash) => readOne(`SELECT * FROM access.anmodning_af_noegle(decode($1, 'hex'))`, [hash]),
    async list(kundenr, tilstand) {
      const { rows } = await client.query<AnmodningRow>(
        `SELECT * FROM access.anmodning WHERE ($1::text IS NULL OR kundenr = $1) AND ($2::text IS NULL OR tilstand = $2)
         ORDER BY indsendt, anmodning_id`,
        [kundenr ?? null, tilstand ?? null],
      );
      return rows.map(readAnmodning);
    },
    async setTilstand({ kundenr, anmodningId }, tilstand) {
      await client.query('UPDATE access.anmodning SET tilstand = $3 WHERE kundenr = $1 AND anmodning_id = $2', [
        kundenr,
        anmodningId,
        tilstand,
      ]);
    },
    async settle({ kundenr, anmodningId }, { tilstand, vurdering, begrundelse, imoedekommet }, now, af) {
      await client.query(
        `UPDATE access.anmodning SET tilstand = $3, personer_noedvendige = $4, oplysninger_noedvendige = $5, vurdering = $6,
           begrundelse = $7, imoedekommet = $8, afgjort = $9, afgjort_af = $10 WHERE kundenr = $1 AND anmodning_id = $2`,
        [
          kundenr,
          anmodningId,
          tilstand,
          vurdering.personerNoedvendige,
          vurdering.oplysningerNoedvendige,
          vurdering.vurdering,
          begrundelse ?? null,
          imoedekommet ?? null,
          now,
          af ?? null,
        ],
      );
    },
    async giveTo({ kundenr, anmodningId }, to) {
      // Taken out and put in, so that the history closes what it was with the one and opens what it is with the other.
      const { rows } = await client.query<{ row: object }>(
        'DELETE FROM access.anmodning a WHERE kundenr = $1 AND anmodning_id = $2 RETURNING to_jsonb(a) AS row',
        [kundenr, anmodningId],
      );
      await client.query(
        'INSERT INTO access.anmodning SELECT * FROM jsonb_populate_record(NULL::access.anmodning, $1)',
        [{ ...rows[0]?.row, kundenr: to }],
      );
      await client.query('UPDATE access.anmodning_bilag SET kundenr = $3 WHERE kundenr = $1 AND anmodning_id = $2', [
        kundenr,
        anmodningId,
        to,
      ]);
    },
  };
}

function readAnmodning(row: AnmodningRow): Anmodning {
  const { tilstand } = row;
  if (!isAnmodningTilstand(tilstand) || !isAnvendelse(row.anvendelse))
    throw new Error('an application of an unknown kind');
  if (row.ansoeger !== null && !isKundeArt(row.ansoeger.art)) throw new Error('an applicant of an unknown kind');
  return {
    kundenr: row.kundenr,
    anmodningId: row.anmodning_id,
    ansoeger: row.ansoeger ?? undefined,
    indsendt: readInstant(row.indsendt),
    indsendtAf: row.indsendt_af ?? undefined,
    vilkaar: row.vilkaar,
    anvendelse: row.anvendelse,
    opgave: row.opgave,
    omfang: readOmfang(row),
    grundlag: row.grundlag,
    udlejer: row.udlejer ?? undefined,
    forventet: row.forventet,
    tilstand,
    vurdering:
      row.vurdering === null
        ? undefined
        : {
            personerNoedvendige: row.personer_noedvendige === true,
            oplysningerNoedvendige: row.oplysninger_noedvendige === true,
            vurdering: row.vurdering,
          },
    begrundelse: row.begrundelse ?? undefined,
    imoedekommet: row.imoedekommet === null ? undefined : readOmfang(row.imoedekommet),
    afgjort: row.afgjort === null ? undefined : readInstant(row.afgjort),
  };
}

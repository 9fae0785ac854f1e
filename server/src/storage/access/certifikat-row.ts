import type { Pool } from 'pg';
import type { Certifikat, Godkendelse, ListedCertifikat } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

/** The columns of a certificate, times as PostgreSQL writes them. */
export const CERTIFIKAT_COLUMNS = `encode(aftryk, 'hex') AS aftryk, kundenr, personkode, form, tilladelse_id, serienummer,
  encode(der, 'base64') AS der, gyldig_fra, gyldig_til, spaerret, godkendt, godkendt_af`;

/** A row of CERTIFIKAT_COLUMNS. */
export interface CertifikatRow {
  readonly aftryk: string;
  readonly kundenr: string;
  readonly personkode: string;
  readonly form: Certifikat['form'];
  readonly tilladelse_id: string | null;
  readonly serienummer: string;
  readonly der: string;
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
  readonly spaerret: string | null;
  readonly godkendt: string | null;
  readonly godkendt_af: string | null;
}

/** The columns of an approval → the approval. */
export function readGodkendelse(row: Pick<CertifikatRow, 'godkendt' | 'godkendt_af'>): Godkendelse {
  return {
    godkendt: row.godkendt === null ? undefined : readInstant(row.godkendt),
    godkendtAf: row.godkendt_af ?? undefined,
  };
}

/** A row → the certificate. */
export function readCertifikat(row: CertifikatRow): Certifikat {
  return {
    aftryk: row.aftryk,
    kundenr: row.kundenr,
    personkode: row.personkode,
    form: row.form,
    tilladelseId: row.tilladelse_id ?? undefined,
    serienummer: row.serienummer,
    der: Buffer.from(row.der, 'base64'),
    gyldigFra: readInstant(row.gyldig_fra),
    gyldigTil: readInstant(row.gyldig_til),
    spaerret: row.spaerret === null ? undefined : readInstant(row.spaerret),
    ...readGodkendelse(row),
  };
}

/** The certificates of thumbprints, in their order; undefined for one that is tied to nobody. */
export async function findCertifikater(pool: Pool, aftryk: readonly string[]): Promise<(Certifikat | undefined)[]> {
  const { rows } = await pool.query<CertifikatRow>({
    name: 'find-certificates',
    text: `SELECT ${CERTIFIKAT_COLUMNS} FROM access.certifikat
      WHERE aftryk = ANY (SELECT decode(h, 'hex') FROM unnest($1::text[]) AS h)`,
    values: [aftryk],
  });
  const found = new Map(rows.map((row) => [row.aftryk, readCertifikat(row)]));
  return aftryk.map((one) => found.get(one));
}

/** Lists certificates with the names of whose they are, of one personkode where $1 names it. */
export const LIST_CERTIFIKATER = `SELECT one.*, b.navn, k.navn AS kunde
  FROM (SELECT ${CERTIFIKAT_COLUMNS} FROM access.certifikat WHERE $1::text IS NULL OR personkode = $1) AS one
  JOIN access.bruger b USING (kundenr, personkode) JOIN access.kunde k USING (kundenr)
  ORDER BY kundenr, personkode, one.gyldig_fra`;

/** A row of LIST_CERTIFIKATER. */
export interface ListedCertifikatRow extends CertifikatRow {
  readonly navn: string;
  readonly kunde: string;
}

/** A row of the list → the certificate. */
export function readListedCertifikat(row: ListedCertifikatRow): ListedCertifikat {
  return { ...readCertifikat(row), navn: row.navn, kunde: row.kunde };
}

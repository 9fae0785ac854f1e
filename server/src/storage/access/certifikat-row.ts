import type { Pool } from 'pg';
import type { Certifikat } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

/** The columns of a certificate, times as PostgreSQL writes them. */
export const CERTIFIKAT_COLUMNS = `encode(aftryk, 'hex') AS aftryk, kundenr, personkode, serienummer, gyldig_fra, gyldig_til, spaerret`;

/** A row of CERTIFIKAT_COLUMNS. */
export interface CertifikatRow {
  readonly aftryk: string;
  readonly kundenr: string;
  readonly personkode: string;
  readonly serienummer: string;
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
  readonly spaerret: string | null;
}

/** A row → the certificate. */
export function readCertifikat(row: CertifikatRow): Certifikat {
  return {
    aftryk: row.aftryk,
    kundenr: row.kundenr,
    personkode: row.personkode,
    serienummer: row.serienummer,
    gyldigFra: readInstant(row.gyldig_fra),
    gyldigTil: readInstant(row.gyldig_til),
    spaerret: row.spaerret === null ? undefined : readInstant(row.spaerret),
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

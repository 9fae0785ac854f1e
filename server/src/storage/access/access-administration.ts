import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Bruger, Certifikat, Kunde, Profil, Tilladelse } from '../../rooms/access/index.ts';
import { type CertifikatRow, LIST_CERTIFIKATER, readCertifikat } from './certifikat-row.ts';

/** What the operator's command line does to customers and users. */
export interface AccessAdministration {
  addKunde(kunde: Omit<Kunde, 'gyldigTil'>): Promise<'added' | 'exists'>;
  addBruger(
    bruger: Pick<Bruger, 'kundenr' | 'personkode' | 'navn' | 'art' | 'kendeord'>,
    now: string,
  ): Promise<'added' | 'exists' | 'no-customer'>;
  /** Grants at once, under an agreement of its own: issued and put into effect by the operator of the machine. */
  addTilladelse(
    kundenr: string,
    grant: Omit<Tilladelse, 'tilladelseId' | 'gyldigTil'>,
  ): Promise<'added' | 'no-customer'>;
  /** Gives a user a profile from an instant on. */
  addProfil(bruger: Pick<Bruger, 'kundenr' | 'personkode'>, profil: Profil, now: string): Promise<void>;
  /** Ties an identity to a user from an instant on. */
  addEid(bruger: Pick<Bruger, 'kundenr' | 'personkode'>, erhvervId: string, now: string): Promise<void>;
  /** Names a user the security officer of its customer from an instant on. */
  nameSikkerhedsansvarlig(bruger: Pick<Bruger, 'kundenr' | 'personkode'>, now: string): Promise<void>;
  closeBruger(personkode: string, now: string): Promise<boolean>;
  /** Opens a locked or closed user again and counts wrong passwords from nought. Never one who is out by a campaign. */
  reopenBruger(personkode: string): Promise<boolean>;
  resetPassword(personkode: string, kendeord: string, now: string): Promise<boolean>;
  /** Says to which employee a system belongs (governance.md G08). */
  setEjer(personkode: string, ejer: string): Promise<void>;
  /** Whether there is anybody in DAP whose end lies before a Danish day. */
  hasLeavers(day: string): Promise<boolean>;
  listCertifikater(personkode: string | undefined): Promise<readonly Certifikat[]>;
  listKunder(): Promise<readonly Record<string, unknown>[]>;
  listBrugere(kundenr: string | undefined): Promise<readonly Record<string, unknown>[]>;
}

/** Administers access through a pool with the administrator's duty. */
export function createAccessAdministration(pool: Pool): AccessAdministration {
  const touches = async (text: string, values: unknown[]) => ((await pool.query(text, values)).rowCount ?? 0) > 0;
  const hasKunde = (kundenr: string) => touches('SELECT 1 FROM access.kunde WHERE kundenr = $1', [kundenr]);
  const endSessions = (personkode: string) => touches('DELETE FROM access.session WHERE personkode = $1', [personkode]);
  return {
    async addKunde({ kundenr, cvr, navn, art, gyldigFra }) {
      const added = await touches(
        `INSERT INTO access.kunde (kundenr, cvr, navn, art, gyldig_fra) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [kundenr, cvr ?? null, navn, art, gyldigFra],
      );
      return added ? 'added' : 'exists';
    },
    async addBruger({ kundenr, personkode, navn, art, kendeord }, now) {
      if (!(await hasKunde(kundenr))) return 'no-customer';
      const added = await touches(
        `INSERT INTO access.bruger (kundenr, personkode, navn, art, kendeord, kendeord_sat, tilstand, gyldig_fra)
         VALUES ($1, $2, $3, $4, $5, $6, 'aktiv', $6) ON CONFLICT DO NOTHING`,
        [kundenr, personkode, navn, art, kendeord, now],
      );
      return added ? 'added' : 'exists';
    },
    async addTilladelse(kundenr, grant) {
      if (!(await hasKunde(kundenr))) return 'no-customer';
      await pool.query(
        `WITH agreed AS (
           INSERT INTO access.aftale (kundenr, aftale_id, dataansvarlig, tjenester, feltgrupper, formaal, geografi, beskyttede,
             grundlag, gyldig_fra)
           SELECT kundenr, $2::uuid, navn, $4::text[], $5::text[], $6::text[], $12::text[], $13::boolean, '{}', $10::timestamptz
           FROM access.kunde WHERE kundenr = $1
         ), established AS (
           INSERT INTO access.aftale_tjeneste (kundenr, aftale_id, tjeneste, gyldig_fra)
           SELECT $1, $2::uuid, tjeneste, $10::timestamptz FROM unnest($4::text[]) AS tjeneste
         )
         INSERT INTO access.tilladelse (kundenr, tilladelse_id, aftale_id, tjenester, feltgrupper, formaal, formaal_standard,
           kraev_formaal, kraev_sag, gyldig_fra, udstedt, udstedt_af, ivaerksat, ivaerksat_af, geografi, beskyttede)
         VALUES ($1, $3, $2, $4, $5, $6, $7, $8, $9, $10, $10, $11, $10, $11, $12, $13)`,
        [
          kundenr,
          randomUUID(),
          randomUUID(),
          grant.tjenester,
          grant.feltgrupper,
          grant.formaal,
          grant.formaalStandard,
          grant.kraevFormaal,
          grant.kraevSag,
          grant.gyldigFra,
          'operatør',
          grant.geografi ?? null,
          grant.beskyttede,
        ],
      );
      return 'added';
    },
    async addProfil({ kundenr, personkode }, profil, now) {
      await pool.query(
        'INSERT INTO access.bruger_profil (kundenr, personkode, profil, gyldig_fra) VALUES ($1, $2, $3, $4)',
        [kundenr, personkode, profil, now],
      );
    },
    async addEid({ kundenr, personkode }, erhvervId, now) {
      await pool.query(
        `INSERT INTO access.eid (kundenr, erhverv_id, personkode, gyldig_fra, godkendt, godkendt_af)
         VALUES ($1, $2, $3, $4, $4, 'operatør') ON CONFLICT DO NOTHING`,
        [kundenr, erhvervId, personkode, now],
      );
    },
    async nameSikkerhedsansvarlig({ kundenr, personkode }, now) {
      await pool.query('INSERT INTO access.sikkerhedsansvarlig (kundenr, personkode, gyldig_fra) VALUES ($1, $2, $3)', [
        kundenr,
        personkode,
        now,
      ]);
    },
    async closeBruger(personkode, now) {
      const closed = await touches(
        `UPDATE access.bruger SET tilstand = 'inaktiv', gyldig_til = $2 WHERE personkode = $1`,
        [personkode, now],
      );
      await endSessions(personkode);
      return closed;
    },
    reopenBruger: (personkode) =>
      touches(
        `UPDATE access.bruger SET tilstand = 'aktiv', forkerte_forsoeg = 0, gyldig_til = 'infinity'
         WHERE personkode = $1 AND kampagne_id IS NULL`,
        [personkode],
      ),
    async resetPassword(personkode, kendeord, now) {
      const reset = await touches(
        `UPDATE access.bruger SET tidligere_kendeord = tidligere_kendeord || kendeord, kendeord = $2, kendeord_sat = $3,
           engangskendeord = true, skal_skiftes = false, forkerte_forsoeg = 0,
           tilstand = CASE WHEN tilstand = 'laast' THEN 'aktiv' ELSE tilstand END WHERE personkode = $1`,
        [personkode, kendeord, now],
      );
      await endSessions(personkode);
      return reset;
    },
    async setEjer(personkode, ejer) {
      await pool.query('UPDATE access.bruger SET ejer = $2 WHERE personkode = $1', [personkode, ejer]);
    },
    hasLeavers: (day) =>
      touches(
        `SELECT 1 FROM access.bruger WHERE udgaaet IS NULL AND gyldig_til < $1::date::timestamp AT TIME ZONE 'Europe/Copenhagen' LIMIT 1`,
        [day],
      ),
    async listCertifikater(personkode) {
      const { rows } = await pool.query<CertifikatRow>(LIST_CERTIFIKATER, [personkode ?? null]);
      return rows.map(readCertifikat);
    },
    async listKunder() {
      const { rows } = await pool.query(
        'SELECT kundenr, cvr, navn, art, gyldig_fra, gyldig_til FROM access.kunde ORDER BY kundenr',
      );
      return rows;
    },
    async listBrugere(kundenr) {
      const { rows } = await pool.query(
        `SELECT kundenr, personkode, navn, art, tilstand, gyldig_fra, gyldig_til FROM access.bruger
         WHERE $1::text IS NULL OR kundenr = $1 ORDER BY kundenr, personkode`,
        [kundenr ?? null],
      );
      return rows;
    },
  };
}

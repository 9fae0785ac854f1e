import type { PoolClient } from 'pg';
import type { BrugerBook, BrugerChange } from '../../rooms/access/index.ts';
import { endLinks } from './aktivering-book.ts';
import { type BrugerRow, LISTED, readListed } from './listed-bruger-row.ts';
import { searchBrugere } from './search-brugere.ts';

/** The columns of what can be changed. */
const CHANGED = [
  ['navn', 'navn'],
  ['email', 'email'],
  ['ejer', 'ejer'],
  ['gyldigTil', 'gyldig_til'],
  ['ansatFra', 'ansat_fra'],
  ['ansatTil', 'ansat_til'],
] as const satisfies readonly (readonly [keyof BrugerChange, string])[];

const ADD = `INSERT INTO access.bruger (kundenr, personkode, navn, art, kendeord, kendeord_sat, skal_skiftes, tilstand, gyldig_fra,
    gyldig_til, email, ejer, ansat_fra, ansat_til)
  SELECT kundenr, personkode, navn, art, kendeord, sat, skal_skiftes, 'aktiv', fra, til, email, ejer, ansat_fra, ansat_til
  FROM jsonb_to_recordset($1) AS ny (kundenr char(4), personkode text, navn text, art text, kendeord text, sat timestamptz,
    skal_skiftes boolean, fra timestamptz, til timestamptz, email text, ejer text, ansat_fra date, ansat_til date)
  ON CONFLICT DO NOTHING RETURNING personkode`;

// What was taken back before it began can be given again from the very same moment.
const ADD_PROFILES = `INSERT INTO access.bruger_profil (kundenr, personkode, profil, gyldig_fra)
  SELECT kundenr, personkode, profil, fra
  FROM jsonb_to_recordset($1) AS ny (kundenr char(4), personkode text, profil text, fra timestamptz)
  ON CONFLICT (kundenr, personkode, profil, gyldig_fra) DO UPDATE SET gyldig_til = 'infinity'`;

const END_BEHOV = `UPDATE access.bruger_behov SET gyldig_til = greatest(gyldig_fra, $3::timestamptz)
  WHERE (kundenr, personkode) = ($1, $2) AND gyldig_til = 'infinity'`;

// Said twice at one moment, the last word stands.
const ADD_BEHOV = `INSERT INTO access.bruger_behov (kundenr, personkode, tjenester, formaal, grund, gyldig_fra)
  SELECT kundenr, personkode, tjenester, formaal, grund, fra
  FROM jsonb_to_recordset($1) AS ny (kundenr char(4), personkode text, tjenester text[], formaal text[], grund text, fra timestamptz)
  ON CONFLICT (kundenr, personkode, gyldig_fra) DO UPDATE SET tjenester = EXCLUDED.tjenester, formaal = EXCLUDED.formaal,
    grund = EXCLUDED.grund, gyldig_til = 'infinity'`;

/** The users, on the connection of an act. */
export function createBrugerBook(client: PoolClient): BrugerBook {
  const endSessions = (personkoder: readonly string[]) =>
    client.query('DELETE FROM access.session WHERE personkode = ANY ($1)', [personkoder]);
  return {
    async list(kundenr) {
      const { rows } = await client.query<BrugerRow>(
        `${LISTED} WHERE ($1::text IS NULL OR b.kundenr = $1) AND b.udgaaet IS NULL ORDER BY b.kundenr, b.personkode`,
        [kundenr ?? null],
      );
      return rows.map(readListed);
    },
    search: (sought, at) => searchBrugere(client, sought, at),
    async find(personkode) {
      const { rows } = await client.query<BrugerRow>(
        `${LISTED} WHERE b.personkode = $1 AND b.udgaaet IS NULL FOR UPDATE OF b`,
        [personkode],
      );
      return rows.map(readListed)[0];
    },
    async systems() {
      const { rows } = await client.query<BrugerRow>(
        `${LISTED} WHERE b.udgaaet IS NULL AND (b.art = 'system' OR EXISTS (
           SELECT FROM access.bruger s WHERE (s.kundenr, s.ejer) = (b.kundenr, b.personkode) AND s.udgaaet IS NULL))
         ORDER BY b.kundenr, b.personkode`,
      );
      const users = rows.map(readListed);
      const byCode = new Map(users.map((bruger) => [bruger.personkode, bruger]));
      return users
        .filter(({ art }) => art === 'system')
        .map((system) => ({ system, ejer: system.ejer === undefined ? undefined : byCode.get(system.ejer) }));
    },
    async taken(personkoder) {
      const { rows } = await client.query<{ taken: string }>('SELECT taken FROM access.taken($1)', [personkoder]);
      return new Set(rows.map(({ taken }) => taken));
    },
    async add(brugere) {
      const rows = brugere.map(({ gyldigFra, gyldigTil, ansatFra, ansatTil, skalSkiftes, ...bruger }) => ({
        ...{
          ...bruger,
          skal_skiftes: skalSkiftes,
          fra: gyldigFra,
          til: gyldigTil,
          ansat_fra: ansatFra,
          ansat_til: ansatTil,
          sat: gyldigFra,
        },
      }));
      const added = await client.query<{ personkode: string }>(ADD, [JSON.stringify(rows)]);
      const codes = new Set(added.rows.map(({ personkode }) => personkode));
      const taken = brugere.filter(({ personkode }) => codes.has(personkode));
      const profiles = taken.flatMap(({ kundenr, personkode, profiler, gyldigFra }) =>
        profiler.map((profil) => ({ kundenr, personkode, profil, fra: gyldigFra })),
      );
      if (profiles.length > 0) await client.query(ADD_PROFILES, [JSON.stringify(profiles)]);
      const needs = taken.map(({ kundenr, personkode, behov, gyldigFra }) => ({
        ...{ kundenr, personkode, ...behov, fra: gyldigFra },
      }));
      await client.query(ADD_BEHOV, [JSON.stringify(needs)]);
      return codes;
    },
    async change(personkode, change) {
      const named = CHANGED.filter(([name]) => change[name] !== undefined);
      if (named.length === 0) return;
      const sets = named.map(([, column], place) => `${column} = $${place + 2}`).join(', ');
      const values = named.map(([name]) => change[name]);
      await client.query(`UPDATE access.bruger SET ${sets} WHERE personkode = $1`, [personkode, ...values]);
    },
    async close(brugere, now) {
      await client.query(
        `UPDATE access.bruger b SET gyldig_til = c.til
         FROM jsonb_to_recordset($1) AS c (personkode text, til timestamptz) WHERE b.personkode = c.personkode`,
        [JSON.stringify(brugere)],
      );
      await endSessions(brugere.filter(({ til }) => til <= now).map(({ personkode }) => personkode));
    },
    async reopen(personkode, til) {
      await client.query(
        `UPDATE access.bruger SET tilstand = 'aktiv', kampagne_id = NULL, forkerte_forsoeg = 0, gyldig_til = $2 WHERE personkode = $1`,
        [personkode, til],
      );
    },
    async setPassword(personkode, kendeord, now, skalSkiftes) {
      await client.query(
        `UPDATE access.bruger SET tidligere_kendeord = tidligere_kendeord || kendeord, kendeord = $2, kendeord_sat = $3,
           engangskendeord = true, skal_skiftes = $4, forkerte_forsoeg = 0 WHERE personkode = $1`,
        [personkode, kendeord, now, skalSkiftes],
      );
      await endLinks(client, [personkode], now);
      await endSessions([personkode]);
    },
    async setBehov({ kundenr, personkode }, behov, now) {
      await client.query(END_BEHOV, [kundenr, personkode, now]);
      await client.query(ADD_BEHOV, [JSON.stringify([{ kundenr, personkode, ...behov, fra: now }])]);
    },
    async addProfil({ kundenr, personkode }, profil, fra) {
      await client.query(ADD_PROFILES, [JSON.stringify([{ kundenr, personkode, profil, fra }])]);
    },
    async endProfil({ kundenr, personkode }, profil, til) {
      await client.query(
        `UPDATE access.bruger_profil SET gyldig_til = greatest(gyldig_fra, $4::timestamptz)
         WHERE (kundenr, personkode, profil) = ($1, $2, $3) AND gyldig_til > $4`,
        [kundenr, personkode, profil, til],
      );
    },
    async leave(endedBefore, now) {
      const { rowCount } = await client.query(
        'UPDATE access.bruger SET udgaaet = $2 WHERE udgaaet IS NULL AND gyldig_til < $1',
        [endedBefore, now],
      );
      return rowCount ?? 0;
    },
  };
}
